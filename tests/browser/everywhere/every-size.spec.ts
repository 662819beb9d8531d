import { expect, test, type Page } from "@playwright/test";
import { openSamples, sidewaysScroll, visit } from "../support/steps.ts";

/** Every place of the page, with the samples. */
const PLACES = [
  "/",
  "/offers/new",
  "/offers/northwind",
  "/offers/northwind/edit",
  "/offers/northwind/answer/after-launch",
  "/offers/northwind/answer/pay",
  "/offers/northwind/answers",
  "/for-all/after-launch",
  "/offers/northwind/pay",
  "/offers/northwind/sources",
  "/offers/northwind/texts",
  "/offers/northwind/reading",
  "/decide",
  "/compare",
  "/ask",
  "/what-matters",
  "/report",
  "/import",
  "/keeping",
  "/rubric",
  "/method/harbor",
  "/nowhere",
];

/** Goes to a place and opens all that is folded there. */
const openAll = async (page: Page, path: string): Promise<void> => {
  await visit(page, path);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
};

/** Everything that is too small to hit or to type in, one line each; links inside a line of text are as large as the text. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
      const look = getComputedStyle(element);
      // A radio button or a box is hit by its label, too; one that has none and is not drawn can't be hit at all.
      const label = element.matches("[type=radio], [type=checkbox]") ? element.closest("label") : null;
      if (!element.checkVisibility() || (label === null && look.clipPath !== "none")) continue;
      const what = `${element.tagName} ${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}`;

      const line =
        element.closest("p, li, dd, blockquote, h1, h2, h3, td, th, caption, legend, label")?.textContent ?? "";
      const isInText =
        element.matches("a") && look.display === "inline" && line.trim().length > element.textContent.trim().length + 2;
      const { width, height } = (label ?? element).getBoundingClientRect();
      const least = [...element.classList].some((name) => name.includes("primary")) ? 44 : 24;
      if (!isInText && Math.min(width, height) < least - 0.01) found.push(`${what}: ${width} × ${height}`);

      const typed = "textarea, select, input:not([type=radio], [type=checkbox], [type=range], [type=file])";
      if (element.matches(typed) && Number.parseFloat(look.fontSize) < 16) found.push(`${what}: ${look.fontSize}`);
    }
    return found;
  });

/** Names that several buttons have. */
const namedTwice = async (page: Page): Promise<string[]> => {
  const names = [...(await page.locator("body").ariaSnapshot()).matchAll(/^\s*- button "(.*?)"/gmu)].map(
    ([, name]) => name,
  );
  return names.flatMap((name, at) => (name !== undefined && names.indexOf(name) < at ? [name] : []));
};

for (const [pointer, width] of [
  ["a finger", 390],
  ["a mouse", 1280],
] as const) {
  test.describe(`with ${pointer} at ${width} px`, () => {
    test.use({ hasTouch: pointer === "a finger", viewport: { width, height: 800 } });
    test("everywhere whatever can be hit is 24 px at least, what a page is for 44, and letters in fields 16; no two buttons have one name", async ({
      page,
    }) => {
      await openSamples(page);
      for (const path of PLACES) {
        await openAll(page, path);
        expect(await tooSmall(page), path).toEqual([]);
        expect(await namedTwice(page), path).toEqual([]);
      }
    });
  });
}

test("letters twice as large move no page sideways, on a narrow phone and on a wide screen", async ({ page }) => {
  await openSamples(page);
  for (const path of PLACES) {
    await openAll(page, path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});
