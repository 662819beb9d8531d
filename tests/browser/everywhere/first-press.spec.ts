import { expect, test, type Page } from "@playwright/test";
import { holdBack, openSamples, SAMPLE_BUTTON, violations } from "../support/steps.ts";

/** Opens the page while none of its scripts comes; they do once the returned function is called. */
const openBeforeScripts = async (page: Page, address: string): Promise<() => void> => {
  const come = await holdBack(page, /\/assets\/.*\.js$/);
  await page.goto(address, { waitUntil: "commit" });
  await expect(page.locator("#root")).toBeAttached();
  return come;
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

/** Every place that needs no offer, and what it says while there is none. */
const EMPTY_PLACES = [
  ["/offers/new", "A new offer"],
  ["/answer", "A new offer"],
  ["/for-all", "No offers to ask about yet"],
  ["/compare", "Nothing to compare yet"],
  ["/ask", "Nothing to ask yet"],
  ["/decide", "Nothing to decide yet"],
  ["/what-matters", "What matters to you"],
  ["/report", "Report"],
  ["/import", "Bring offers in"],
  ["/keeping", "What is kept here"],
  ["/rubric", "criteria"],
  ["/method", "How this is worked out"],
] as const;

test.describe("before the page's script has come, where nothing is kept", () => {
  for (const [place, words] of EMPTY_PLACES) {
    test(`${place} says so, without a violation, and stays what it is when the script comes`, async ({ page }) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      const come = await openBeforeScripts(page, `./#${place}`);
      const title = page.getByRole("heading", { level: 1 });
      await expect(title).toContainText(words);
      await expect(title).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await title.evaluate((element) => element.setAttribute("data-was-there", ""));
      come();
      await expect(page.locator("html")).not.toHaveAttribute("data-arrival");
      await expect(page.locator("[data-hold]")).toHaveCount(0);
      await expect(page).toHaveTitle(/ · First Rung$/);
      await expect(title).toHaveAttribute("data-was-there");
      expect(errors).toEqual([]);
    });
  }

  test("what has the focus keeps it, and its press leads on", async ({ page }) => {
    const come = await openBeforeScripts(page, "./#/compare");
    const link = page.getByRole("main").getByRole("link", { name: "Add an offer" });
    await link.focus();
    come();
    await expect(page).toHaveTitle(/ · First Rung$/);
    await expect(link).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Employer" })).toBeVisible();
  });

  test("a link leads from place to place, and back to the first", async ({ page }) => {
    const come = await openBeforeScripts(page, "./#/compare");
    const title = page.getByRole("heading", { level: 1 });
    await expect(title).toHaveText("Nothing to compare yet");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Ask" }).click();
    await expect(title).toHaveText("Nothing to ask yet");
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Offers" }).click();
    await expect(title).toHaveText("Which offer is the better first rung?");
    // Not by the test's own way back: that waits until all has loaded.
    await page.evaluate(() => history.back());
    await expect(title).toHaveText("Nothing to ask yet");
    come();
    await expect(page).toHaveTitle("Ask · First Rung");
  });

  test("a button that is pressed does what it says, once, when the script comes", async ({ page }) => {
    const come = await openBeforeScripts(page, "./#/report");
    const names: string[] = [];
    page.on("download", (file) => names.push(file.suggestedFilename()));
    await page.getByRole("button", { name: /^Backup/ }).click();
    come();
    await expect.poll(() => names).toHaveLength(1);
  });
});

test.describe("where something is kept", () => {
  for (const place of ["/compare", "/decide", "/ask", "/report"]) {
    test(`${place} never says that there is nothing, whatever else this browser forgot`, async ({ page }) => {
      await openSamples(page);
      await page.evaluate(() => localStorage.clear());
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => {
          const main = document.querySelector<HTMLElement>("#root main");
          if (main !== null && main.checkVisibility()) seen.push(main.textContent);
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto("about:blank");
      await page.goto(`./#${place}`);
      await expect(page.getByRole("main")).toContainText("Harbor Health");
      const seen = await page.evaluate(() => ("seen" in window && Array.isArray(window.seen) ? window.seen : []));
      expect(seen.length).toBeGreaterThan(0);
      expect(seen.filter((text) => /Nothing to|as soon as there is one/.test(text))).toEqual([]);
    });
  }
});
