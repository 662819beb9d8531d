import { expect, test, type Page } from "@playwright/test";
import gold from "../gold/link-1.json" with { type: "json" };
import { openSamples, sidewaysScroll, violations, visit } from "./support/steps.ts";

const HEADLINE = /Å & Söhne/;

/** How many offers are kept in this browser. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("first-rung");
        opening.addEventListener("error", () => reject(opening.error ?? new Error("no store")));
        opening.addEventListener("success", () => {
          const store = opening.result;
          const count = store.transaction("offers").objectStore("offers").count();
          count.addEventListener("success", () => {
            store.close();
            resolve(count.result);
          });
        });
      }),
  );

test("a link opens on a first visit, is read and not kept, then kept, then taken back", async ({ page }) => {
  await page.goto(`./#${gold.link}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
  await expect(page.getByRole("table", { name: /^How good each offer is/ })).toBeVisible();
  expect(await kept(page)).toBe(0);

  await page.getByRole("link", { name: "Keep a copy" }).click();
  await expect(page.getByRole("heading", { name: "Two offers in the link" })).toBeVisible();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  expect(await kept(page)).toBe(2);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Add your first offer" })).toBeVisible();
});

test("beside one's own offers it changes nothing until a copy is added, and undo takes just that back", async ({
  page,
}) => {
  await openSamples(page);
  await visit(page, gold.link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
  await page.getByRole("link", { name: "Your own offers" }).click();
  await expect(page.getByRole("article")).toHaveCount(3);

  await page.goBack();
  await page.getByRole("link", { name: "Keep a copy" }).click();
  await expect(page.getByRole("radio", { name: /^Add to what is here/ })).toBeChecked();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("article")).toHaveCount(5);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("article")).toHaveCount(3);
});

test("a link that was cut off says so, and the whole one opens in the same tab", async ({ page }) => {
  await visit(page, gold.link.slice(0, -20));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link can't be opened");
  await expect(page.getByText(/damaged or cut off/)).toBeVisible();
  await visit(page, gold.link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
});

test("a link that was mailed is pasted into the import page", async ({ page, baseURL }) => {
  await openSamples(page);
  await visit(page, "/import");
  await page.getByRole("textbox", { name: /^Or paste a link/ }).fill(`My offers:\n${baseURL ?? ""}#${gold.link}\nDana`);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("heading", { name: "Two offers in the link" })).toBeVisible();
});

const PLACES = [gold.link, gold.link.replace("/shared/", "/import/"), "/shared/1.cut"];

for (const path of PLACES) {
  test(`${path.slice(0, 14)} has no axe violation and never scrolls sideways`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await openSamples(page);
    for (const [width, colorScheme] of [
      [1280, "light"],
      [320, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await visit(page, path);
      await expect(page.getByText(HEADLINE).or(page.getByText("This link can't")).first()).toBeVisible();
      expect(await violations(page), `${width} ${colorScheme}`).toEqual([]);
      expect(await sidewaysScroll(page), `${width} ${colorScheme}`).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
  });
}
