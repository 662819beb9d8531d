import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

/** The short form of axe: a page reads it in half the time. */
const AXE = readFileSync(`${import.meta.dirname}/../../../node_modules/axe-core/axe.min.js`, "utf8");

/** Why what is tapped is not run in Firefox. */
export const NO_FINGER = "Playwright can't tap in Firefox";

export const SAMPLE_BUTTON = "Look around with three sample offers";

/** A first visit that looks around with the samples. */
export const openSamples = async (page: Page): Promise<void> => {
  await page.goto("./");
  await page.getByRole("button", { name: SAMPLE_BUTTON }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
};

/** Holds some of the page's files back; they come once the returned function is called. */
export const holdBack = async (page: Page, files: RegExp): Promise<() => void> => {
  const gate = new AbortController();
  const wait = once(gate.signal, "abort");
  await page.route(files, async (route) => {
    await wait;
    await route.continue();
  });
  return () => gate.abort();
};

/** Goes to a place of the app by its hash, as a bookmark would. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(`./#${path}`);
  await expect(page.getByText(/(is|are) loading$/)).toHaveCount(0);
  await expect(page.locator("[data-hold]")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
};

/** Of elements named by others axe asks in a way that ends Firefox 153; they are all in attributes too. */
const WITHOUT_ELEMENTS = `for (const name of Object.getOwnPropertyNames(Element.prototype))
  if (/^aria\\w+Elements$/.test(name)) delete Element.prototype[name];`;

/** What axe looks for; colours take it twice as long as all else. */
type Sought = "all" | "all but colours";

/** Runs axe in the page: its text comes by the debugger, which the page's policy does not bind. */
const runAxe = async (page: Page, sought: Sought): Promise<readonly axe.Result[]> => {
  const rules = { "color-contrast": { enabled: sought === "all" } };
  // All that is no violation would be described in full too, which takes longer than finding it.
  const options = { resultTypes: ["violations"], rules };
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(`${WITHOUT_ELEMENTS}${AXE}`);
  const { violations: found } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return found;
};

/** Every axe violation as one readable line; none is right. */
export const violations = async (page: Page, sought: Sought = "all"): Promise<string[]> =>
  (await runAxe(page, sought)).flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.html.slice(0, 120)}`),
  );

/** How far the page is wider than its window, in pixels. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wider than its box and is cut there, one line each; `withoutSign` leaves out what has a sign of it at the edge. */
export const cut = (page: Page, { withoutSign }: { readonly withoutSign: boolean }): Promise<string[]> =>
  page.evaluate(
    (isSignAsked) =>
      [...document.querySelectorAll<HTMLElement>("main *")].flatMap((element) => {
        const { overflowX, maskImage } = getComputedStyle(element);
        const isCut = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        if (!isCut || !element.checkVisibility({ contentVisibilityAuto: true })) return [];
        const isSaid = element.dataset["cut"] === "after" && maskImage !== "none";
        return isSignAsked && isSaid ? [] : [`${element.ariaLabel ?? element.className}: ${element.scrollWidth}`];
      }),
    withoutSign,
  );

/** Clicks a button that downloads and gives the file's name and text. */
export const download = async (page: Page, button: string): Promise<{ name: string; text: string; path: string }> => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: false }).first().click(),
  ]);
  const path = await file.path();
  return { name: file.suggestedFilename(), text: await readFile(path, "utf8"), path };
};
