import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { everyPlace } from "../support/places.ts";
import { download, openSamples, visit } from "../support/steps.ts";

/** What Safari 16.4 and Firefox 128 don't have, and a selector that they throw at. */
const asOlder = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const absent: readonly (readonly [object, readonly string[]])[] = [
      [HTMLElement.prototype, ["popover", "showPopover", "hidePopover", "togglePopover", "editContext"]],
      [Element.prototype, ["checkVisibility", "moveBefore", "setHTMLUnsafe", "getHTML", "ariaNotify"]],
      [HTMLButtonElement.prototype, ["popoverTargetElement", "popoverTargetAction", "commandForElement", "command"]],
      [HTMLDialogElement.prototype, ["closedBy", "requestClose"]],
      [Document.prototype, ["startViewTransition", "activeViewTransition"]],
      [globalThis, ["requestIdleCallback", "cancelIdleCallback", "scheduler", "EditContext", "URLPattern", "Iterator"]],
      [
        globalThis,
        ["ViewTransition", "ToggleEvent", "CloseWatcher", "navigation", "Navigation", "Highlight", "Float16Array"],
      ],
      [Promise, ["withResolvers", "try"]],
      [Object, ["groupBy"]],
      [Map, ["groupBy"]],
      [Array, ["fromAsync"]],
      [URL, ["canParse", "parse"]],
      [AbortSignal, ["any"]],
      [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]],
      [ArrayBuffer.prototype, ["transfer", "transferToFixedLength", "resize"]],
      [Uint8Array, ["fromBase64", "fromHex"]],
      [Uint8Array.prototype, ["toBase64", "toHex"]],
      [RegExp, ["escape"]],
      [Intl, ["DurationFormat"]],
    ];
    for (const [owner, names] of absent) for (const name of names) Reflect.deleteProperty(owner, name);
    const isNewer = /:popover-open|:open\b|:user-(in)?valid|:state\(/;
    for (const prototype of [Element.prototype, Document.prototype, DocumentFragment.prototype]) {
      for (const name of ["matches", "closest", "querySelector", "querySelectorAll"]) {
        const before: unknown = Reflect.get(prototype, name);
        if (typeof before !== "function") continue;
        Reflect.set(prototype, name, function asked(this: Element, selector: string) {
          if (isNewer.test(selector)) throw new SyntaxError(`'${selector}' is not a valid selector.`);
          return Reflect.apply(before, this, [selector]);
        });
      }
    }
    const { supports } = CSS;
    CSS.supports = (...asked: readonly string[]) =>
      !asked.some((each) => isNewer.test(each) || /popover|light-dark|field-sizing|anchor/.test(each)) &&
      Reflect.apply(supports, CSS, asked);
  });

const faultsOf = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  return faults;
};

test("in Safari 16.4 no place and no key throws, and menus, dialogs, answers and Undo work", async ({ page }) => {
  await asOlder(page);
  const faults = faultsOf(page);
  await openSamples(page);
  expect(await page.evaluate(() => "popover" in HTMLElement.prototype || "requestIdleCallback" in globalThis)).toBe(
    false,
  );
  for (const path of everyPlace("harbor")) {
    await visit(page, path);
    for (const key of ["Tab", "x", "Escape", "Control+z", "ArrowDown"]) await page.keyboard.press(key);
    expect(faults, path).toEqual([]);
  }

  await visit(page, "/");
  await page.getByRole("button", { name: "More for Lumen Labs" }).press("Enter");
  await page.getByRole("menuitem", { name: "Remove" }).press("Enter");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("article", { name: "Lumen Labs" })).toBeVisible();

  await visit(page, "/keeping");
  await page.getByRole("button", { name: "Delete everything…" }).press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await visit(page, "/offers/harbor/answer/after-launch");
  await page.getByRole("radio").first().focus();
  const title = page.getByRole("heading", { level: 1 });
  await title.focus();
  await page.keyboard.press("1");
  await expect(page.locator('input[name="choice"]').first()).toBeChecked();
  await page.keyboard.press("Control+z");
  await expect(page.locator('input[name="choice"]').first()).not.toBeChecked();
  expect(faults).toEqual([]);
});

test("the report that is saved has colours in browsers without light-dark(), by day and by night", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/report");
  const { text } = await download(page, "Web page");
  expect(text).not.toContain("light-dark(");
  const file = test.info().outputPath("report.html");
  await writeFile(file, text);
  const seen: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(pathToFileURL(file).href);
    const looks = await page.evaluate(() =>
      [...document.querySelectorAll("svg :is(rect, circle, path, line)")].map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return fill === "none" || shape.matches("line") ? stroke : fill;
      }),
    );
    expect(looks.length).toBeGreaterThan(3);
    // A fill that can't be read is the browser's own black.
    expect(looks.filter((look) => look === "rgb(0, 0, 0)")).toEqual([]);
    seen.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  expect(new Set(seen).size).toBe(2);
});
