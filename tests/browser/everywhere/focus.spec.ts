import { expect, test, type Page } from "@playwright/test";
import { openSamples, visit } from "../support/steps.ts";

interface Stop {
  readonly what: string;
  /** something around it is outlined */
  readonly isShown: boolean;
  /** it lies in the window with nothing over it */
  readonly isFree: boolean;
}

/** Where the focus is; null when it is nowhere or has been there before. */
const stopAt = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body || element.dataset["seen"] === "yes")
      return null;
    element.dataset["seen"] = "yes";
    const label = element.closest("label");
    const drawn = getComputedStyle(element).clipPath === "none" ? element : (label ?? element);
    const outlines = [element, label, element.parentElement].map((each) => each && getComputedStyle(each));
    const box = drawn.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const over = document.elementFromPoint(x, Math.min(Math.max(y, 0), innerHeight - 1));
    return {
      what: `${element.tagName} ${element.ariaLabel ?? element.textContent.slice(0, 40)}`,
      // A slider outlines its thumb, which is no element.
      isShown: element.matches('[type="range"]') || outlines.some((look) => look?.outlineStyle === "solid"),
      isFree: over !== null && (drawn.contains(over) || over.contains(drawn)),
    };
  });

for (const [width, height] of [
  [1280, 800],
  [390, 640],
] as const) {
  test(`walking by Tab at ${width} px, the focus is always seen and never under something`, async ({
    page: first,
    context,
  }) => {
    await openSamples(first);
    for (const path of [
      "/",
      "/offers/harbor",
      "/offers/harbor/answer/after-launch",
      "/offers/harbor/pay",
      "/report",
      "/keeping",
    ]) {
      // The last stop of Tab may be the browser's own, which then has the focus for good.
      const page = await context.newPage();
      await page.setViewportSize({ width, height });
      await visit(page, path);
      const stops: Stop[] = [];
      for (;;) {
        await page.keyboard.press("Tab");
        const stop = await stopAt(page);
        if (stop === null) break;
        stops.push(stop);
      }
      expect(stops.length, path).toBeGreaterThan(10);
      expect(
        stops.filter(({ isShown, isFree }) => !isShown || !isFree),
        path,
      ).toEqual([]);
    }
  });
}

test("the first stop skips to the page", async ({ page }) => {
  await openSamples(page);
  await page.goto("about:blank");
  await visit(page, "/compare");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("three messages at 390 px leave most of the window free, and the field that is typed into", async ({ page }) => {
  await openSamples(page);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [name, item] of [
    ["Lumen Labs", "Mark as expired"],
    ["Northwind Logistics", "Mark as declined"],
    ["Harbor Health", "Duplicate"],
  ] as const) {
    await page.getByRole("button", { name: `More for ${name}`, exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
  }
  const messages = page.getByRole("status", { name: "Messages" });
  await expect(messages.getByRole("button", { name: /^Undo/ })).toHaveCount(2);
  expect((await messages.boundingBox())?.height).toBeLessThan(844 / 4);
  await page.getByRole("link", { name: "Add an offer" }).first().click();
  for (const label of ["Employer", "Place", "Reply by"]) {
    await page.getByLabel(label).focus();
    expect(await stopAt(page)).toMatchObject({ isFree: true });
  }
  await messages.getByRole("button", { name: "Earlier messages: 1" }).click();
  await expect(messages.getByRole("button", { name: /^Undo/ })).toHaveCount(3);
});

test("Escape closes a menu and a dialog, and the focus is back where it was", async ({ page }) => {
  await openSamples(page);
  const more = page.getByRole("button", { name: "More for Lumen Labs" });
  await more.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Edit" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: "Answer questions" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(more).toBeFocused();

  await visit(page, "/keeping");
  const ask = page.getByRole("button", { name: "Delete everything…" });
  await ask.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press("Tab");
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest("dialog") === null,
    );
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  // The window may not have it: Tab goes on from a dialog to the browser's own buttons.
  await expect.poll(() => ask.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("in forced colours what is chosen and where one is can still be told", async ({ page }) => {
  await openSamples(page);
  await page.emulateMedia({ forcedColors: "active" });
  await visit(page, "/offers/harbor/answer/after-launch");
  const ground = (answer: string) =>
    page
      .getByRole("radio", { name: answer })
      .evaluate((radio) => getComputedStyle(radio.closest("label") ?? radio).backgroundColor);
  expect(await ground("Promised for later")).not.toBe(await ground("From a recruiter"));
  const line = (name: string) =>
    page
      .getByRole("navigation", { name: "Main" })
      .getByRole("link", { name })
      .evaluate((link) => getComputedStyle(link).borderBlockEndColor);
  expect(await line("Answer")).not.toBe(await line("Compare"));
});
