import { once } from "node:events";
import { expect, test, type Page } from "@playwright/test";
import { SAMPLE_BUTTON } from "../support/steps.ts";

/** Opens the page while none of its scripts comes; they do once the returned function is called. */
const openBeforeScripts = async (page: Page, address: string): Promise<() => void> => {
  const gate = new AbortController();
  const wait = once(gate.signal, "abort");
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("#root")).toBeAttached();
  return () => gate.abort();
};

test.describe("before the page's script has come", () => {
  for (const press of ["click", "Enter"] as const) {
    test(`the samples are asked for by ${press}, once, and are there with the script`, async ({ page }) => {
      const come = await openBeforeScripts(page, "./");
      const button = page.getByRole("button", { name: SAMPLE_BUTTON });
      await expect(button).toBeVisible();
      for (let time = 0; time < 2; time += 1) await (press === "click" ? button.click() : button.press("Enter"));
      come();
      await expect(page.getByRole("article")).toHaveCount(3);
    });
  }

  test("a link leads to its place, and no other page is left over", async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    const come = await openBeforeScripts(page, "./");
    await page.getByRole("link", { name: "Add your first offer" }).click();
    come();
    await expect(page.getByRole("textbox", { name: "Employer" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByRole("button", { name: SAMPLE_BUTTON })).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test("colours that are chosen are shown and kept", async ({ page }) => {
    const come = await openBeforeScripts(page, "./");
    await page.getByText("Dark", { exact: true }).click();
    come();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("at another address keys do nothing, and the links of the page's head lead on", async ({ page }) => {
    const come = await openBeforeScripts(page, "./#/compare");
    await expect(page.getByRole("button")).toHaveCount(0);
    for (const key of ["1", "u", "Enter", "Backspace"]) await page.keyboard.press(key);
    expect(new URL(page.url()).hash).toBe("#/compare");
    await page.getByRole("navigation", { name: "About" }).getByRole("link", { name: "The rubric" }).click();
    come();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("criteria");
  });
});
