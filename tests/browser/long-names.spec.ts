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

test("a word without end takes no longer to lay out than one of many letters, in all that a file can bring", async ({
  browser,
  browserName,
}) => {
  test.skip(browserName !== "chromium", "only Chromium's debugger tells how long layout took");
  const costOf = async (word: string): Promise<number> => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const answer = { choice: "named", note: word, who: word, quote: word };
    const offer = { id: "x", employer: word, title: word, location: word, answers: { mentor: answer } };
    await bringIn(page, {
      format: "first-rung/offers",
      version: 1,
      preferences: { ownCriteria: [{ id: "near", title: word, weight: 5 }] },
      offers: [{ ...offer, material: [{ id: "t", kind: "posting", title: "T", added: "2026-11-29", text: word }] }],
      app: { decision: { offer: "x", because: word } },
    });
    for (const path of ["/", "/compare", "/offers/x", "/offers/x/answer/mentor", "/offers/x/edit", "/offers/x/texts"])
      await visit(page, path);
    await visit(page, "/what-matters");
    const { metrics } = await session.send("Performance.getMetrics");
    await page.close();
    return metrics.find(({ name }) => name === "LayoutDuration")?.value ?? Number.NaN;
  };
  const many = Array.from({ length: 20_000 }, (_, index) => String.fromCodePoint(97 + ((index * index + index) % 23)));
  const cost = await costOf(many.join(""));
  expect(await costOf("a".repeat(20_000))).toBeLessThan(8 * cost);
});
