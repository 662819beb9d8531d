import { expect, test, type Page } from "@playwright/test";
import { bringIn, EDGES } from "./support/offers-files.ts";
import { openSamples, sidewaysScroll, visit } from "./support/steps.ts";

/** The lines of text with fewer letters than a word has, where a narrow column breaks each word: two of them in a row. */
const broken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (text.length < 12 || element === null || !element.checkVisibility()) continue;
      if (getComputedStyle(element).clipPath !== "none" || element.closest("svg, .visually-hidden") !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (text.length / lines.size < 4) found.push(`${text.slice(0, 30)}: ${lines.size} lines`);
    }
    return found;
  });

for (const width of [320, 390, 1280]) {
  test(`at ${width} px names of 60 letters and more, and those that run the other way, leave the words beside them whole`, async ({
    page,
  }) => {
    const file = EDGES["long and right-to-left names"];
    if (file === undefined) throw new Error("no long names");
    await bringIn(page, file);
    await page.setViewportSize({ width, height: 844 });
    for (const path of ["/", "/compare", "/ask", "/offers/offer-0", "/decide", "/report", "/what-matters"]) {
      await visit(page, path);
      expect.soft(await broken(page), path).toEqual([]);
      expect.soft(await sidewaysScroll(page), path).toBeLessThanOrEqual(0);
    }
  });
}

for (const [width, height] of [
  [390, 844],
  [320, 568],
  [844, 390],
] as const) {
  test(`at ${width} × ${height} a row's menu opens within the window, the last one's too`, async ({ page }) => {
    await openSamples(page);
    await page.setViewportSize({ width, height });
    for (const more of await page.getByRole("button", { name: /^More for/ }).all()) {
      await more.scrollIntoViewIfNeeded();
      await more.click();
      const menu = page.getByRole("menu");
      await expect(menu).toBeInViewport({ ratio: 0.99 });
      await expect(menu.getByRole("menuitem", { name: "Remove" })).toBeInViewport({ ratio: 0.99 });
      await page.keyboard.press("Escape");
    }
  });
}
