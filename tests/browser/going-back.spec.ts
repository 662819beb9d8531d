import { expect, type Locator, test } from "@playwright/test";
import { openSamples, SAMPLE_BUTTON, visit } from "./support/steps.ts";

const top = async (element: Locator): Promise<number> => Math.round((await element.boundingBox())?.y ?? Number.NaN);

test.use({ viewport: { width: 390, height: 800 } });

test("who follows a figure far down a page and goes back is at that figure again, with the focus on it", async ({
  page,
}) => {
  await openSamples(page);
  for (const path of ["/compare", "/offers/northwind", "/rubric"]) {
    await visit(page, path);
    const link = page.locator("main a:visible").last();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    const before = await top(link);
    await link.click();
    await expect(page).not.toHaveURL(new RegExp(`#${path}$`));
    await expect(page.locator("main h1")).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`#${path}$`));
    await expect(link, path).toBeFocused();
    await expect(page.locator("[data-hold]")).toHaveCount(0);
    await expect.poll(async () => Math.abs((await top(link)) - before), path).toBeLessThanOrEqual(2);
  }
});

test("who went on by the header is at the top of what is next, and going back is where they had scrolled to", async ({
  page,
}) => {
  await openSamples(page);
  await visit(page, "/report");
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" });
  await link.evaluate((element) => {
    element.focus({ preventScroll: true });
    window.scrollTo(0, 300);
  });
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/#\/report$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
});

test("who presses something, scrolls and goes back and forth is not sent to what they had pressed", async ({
  page,
}) => {
  await openSamples(page);
  await visit(page, "/compare");
  await visit(page, "/offers/northwind");
  await page.getByRole("heading", { level: 1 }).click();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await page.goBack();
  await expect(page).toHaveURL(/#\/compare$/);
  await page.goForward();
  await expect(page).toHaveURL(/northwind$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

test("who looks around with the samples begins at the top of what comes", async ({ page }) => {
  await page.goto("./");
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: SAMPLE_BUTTON }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("link", { name: "Compare the three" })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
