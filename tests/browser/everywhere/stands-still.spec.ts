import { expect, type Page, test } from "@playwright/test";
import { openSamples } from "../support/steps.ts";

const PLACES = [
  "/",
  "/offers/new",
  "/answer",
  "/compare",
  "/ask",
  "/decide",
  "/what-matters",
  "/report",
  "/import",
  "/keeping",
  "/rubric",
  "/method",
];

const OF_AN_OFFER = [
  "/offers/harbor",
  "/offers/harbor/edit",
  "/offers/harbor/answer",
  "/offers/harbor/answers",
  "/offers/harbor/pay",
  "/offers/harbor/sources",
  "/offers/harbor/texts",
  "/for-all",
];

/** More than this, and someone sees it. */
const SEEN = 0.01;

/** How far a page that is opened anew moves under the reader, as browsers count it, and what moves. */
const moves = async (page: Page, place: string): Promise<{ sum: number; what: string[] }> => {
  // The same address with another fragment would load nothing.
  await page.goto("about:blank");
  await page.goto(`./#${place}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[data-hold]")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const found: { sum: number; what: string[] } = { sum: 0, what: [] };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if (!("value" in entry) || typeof entry.value !== "number") continue;
            const { value } = entry;
            found.sum += value;
            const sources = "sources" in entry && Array.isArray(entry.sources) ? entry.sources : [];
            for (const source of sources)
              found.what.push(`${value.toFixed(3)} ${source.node?.nodeName ?? ""} ${source.node?.textContent ?? ""}`);
          }
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))));
      }),
  );
};

/** Those that move, by how much, and what of them. */
const movingOf = async (page: Page, list: readonly string[]): Promise<string[]> => {
  const moving: string[] = [];
  for (const place of list) {
    const { sum, what } = await moves(page, place);
    if (sum >= SEEN) moving.push(`${place}: ${sum.toFixed(3)} ${what.join(", ").slice(0, 200)}`);
  }
  return moving;
};

for (const [width, height] of [
  [390, 844],
  [1280, 900],
] as const) {
  test(`nothing moves while a page comes, with nothing kept, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    expect(await movingOf(page, PLACES)).toEqual([]);
  });

  test(`nothing moves where fonts come late, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.route(/\.woff2$/, async (route) => {
      // Longer than a browser waits for them.
      await new Promise((resolve) => {
        setTimeout(resolve, 600);
      });
      await route.continue();
    });
    expect(await movingOf(page, PLACES)).toEqual([]);
  });

  test(`nothing moves while a page comes, with the samples, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openSamples(page);
    expect(await movingOf(page, [...PLACES, ...OF_AN_OFFER])).toEqual([]);
  });
}
