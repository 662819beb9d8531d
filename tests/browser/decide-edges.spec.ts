import { type Page, expect, test } from "@playwright/test";
import { EDGES, bringIn } from "./support/offers-files.ts";
import { openSamples, sidewaysScroll, violations, visit } from "./support/steps.ts";

// What these files bring is drawn in the colours of every page, which is looked at in both schemes: here once.
const LOOKS = [
  [1280, "light", "all but colours"],
  [320, "dark", "all"],
] as const;

const looksRight = async (page: Page, path: string, open: (page: Page) => Promise<void>): Promise<void> => {
  for (const [width, colorScheme, sought] of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await visit(page, path);
    await open(page);
    expect(await violations(page, sought), `${path} ${width} ${colorScheme}`).toEqual([]);
    expect(await sidewaysScroll(page), `${path} ${width} ${colorScheme}`).toBeLessThanOrEqual(0);
  }
};

const openAll = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
};

const nothing = async (): Promise<void> => {};

/** Of more offers than this the ways that open are thousands of elements, each read by axe. */
const MANY = 4;

for (const [name, file] of Object.entries(EDGES)) {
  test(`${name}: compare and what matters say something, fit and have no axe violation`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await bringIn(page, file);
    await looksRight(page, "/compare", (file.offers ?? []).length > MANY ? nothing : openAll);
    await looksRight(page, "/what-matters", nothing);
    expect(errors).toEqual([]);
  });
}

const METHODS = ["Put in order", "Compare swings"];

for (const method of METHODS) {
  test(`${method}: fits and has no axe violation, with criteria of one's own and names hidden`, async ({ page }) => {
    await openSamples(page);
    await visit(page, "/what-matters");
    await page.getByLabel("Something else").fill("Contract and bonds");
    await page.getByRole("button", { name: "Add it" }).click();
    await page.getByRole("checkbox", { name: "Start without names" }).check();
    await looksRight(page, "/what-matters", (opened) => opened.getByText(method, { exact: true }).click());
  });
}

test("what if and everything that opens: fit and have no axe violation", async ({ page }) => {
  await openSamples(page);
  await looksRight(page, "/compare", async (opened) => {
    await openAll(opened);
    await opened.getByRole("region", { name: "What if?" }).getByLabel("Answer").selectOption("unknown");
  });
});
