import { expect, type Page, test } from "@playwright/test";
import { openSamples, SAMPLE_BUTTON, visit } from "./support/steps.ts";

test("a first visit says what this is and offers two ways in", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: "Add your first offer" })).toBeVisible();
  await expect(page.getByRole("button", { name: SAMPLE_BUTTON })).toBeVisible();
});

test("the samples are marked, compared in a sentence, and removed in one click", async ({ page }) => {
  await openSamples(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Compare" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Harbor Health");
  await expect(page.getByRole("table", { name: /Criterion by criterion/ })).toBeVisible();
  await visit(page, "/");
  await page.getByRole("button", { name: "Remove the samples" }).click();
  await expect(page.getByRole("link", { name: "Add your first offer" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
});

test("an offer is removed, comes back by undo, and can be duplicated", async ({ page }) => {
  await openSamples(page);
  await page.getByRole("button", { name: "More for Lumen Labs" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
  await page.getByRole("button", { name: "More for Lumen Labs" }).click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await expect(page.getByRole("article")).toHaveCount(4);
});

test("a second tab shows the same offers without a reload", async ({ page, context }) => {
  await openSamples(page);
  const second = await context.newPage();
  await second.goto("./");
  await expect(second.getByRole("article")).toHaveCount(3);
  await page.getByRole("button", { name: "Remove the samples" }).click();
  await expect(second.getByRole("link", { name: "Add your first offer" })).toBeVisible();
});

/** How many upright fonts the page has loaded; the document and the style sheet both name the first two. */
const uprightFonts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const loaded = [...document.fonts].filter(({ status, style }) => status === "loaded" && style === "normal");
    return new Set(loaded.map(({ family, unicodeRange }) => `${family} ${unicodeRange}`)).size;
  });

test("our own words are set in two small fonts; a name with other letters brings the whole one", async ({ page }) => {
  await openSamples(page);
  for (const place of ["/compare", "/ask", "/"]) {
    await visit(page, place);
    await page.evaluate(() => document.fonts.ready);
    expect(await uprightFonts(page)).toBe(2);
  }
  await visit(page, "/offers/new");
  await page.getByRole("textbox", { name: "Employer" }).fill("Zoë");
  await expect.poll(() => uprightFonts(page)).toBe(3);
});

test("no script is asked for before what is read first is on the screen", async ({ page }) => {
  for (const place of ["./", "./#/compare"]) {
    await page.goto("about:blank");
    await page.goto(place);
    await expect(page.locator("[data-arrival]")).toHaveCount(0);
    const { shown, asked } = await page.evaluate(() => ({
      shown: performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime),
      asked: performance
        .getEntriesByType("resource")
        .flatMap(({ name, startTime }) => (name.endsWith(".js") ? [startTime] : [])),
    }));
    expect(shown).toHaveLength(1);
    expect(asked.length).toBeGreaterThan(1);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(shown[0] ?? Infinity);
  }
});
