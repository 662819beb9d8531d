import { expect, test, type Page } from "@playwright/test";
import { openSamples, visit } from "../support/steps.ts";

/** Somewhere in the page: a next Tab goes on from there, not from the top of the window. */
const expectFocusInPage = async (page: Page): Promise<void> => {
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
};

const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole("button", { name: "More for Lumen Labs" }).press("Enter");
  await page.getByRole("menuitem", { name: item }).press("Enter");
};

test("removing and declining an offer, and taking both back, by keyboard: the focus is never lost, and the bin has it", async ({
  page,
}) => {
  await openSamples(page);
  await choose(page, "Remove");
  await expect(page.getByRole("article", { name: "Lumen Labs" })).toHaveCount(0);
  await expectFocusInPage(page);
  await expect(page.getByRole("link", { name: "In the bin: one offer" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByRole("article", { name: "Lumen Labs" })).toBeVisible();
  await expectFocusInPage(page);

  await choose(page, "Mark as declined");
  await expect(page.getByRole("heading", { name: "Not in the comparison" })).toBeVisible();
  await expectFocusInPage(page);
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Not in the comparison" })).toHaveCount(0);
  await expectFocusInPage(page);

  await choose(page, "Remove");
  await page.getByRole("link", { name: "In the bin: one offer" }).press("Enter");
  const bin = page.getByRole("region", { name: "Bin" });
  await bin.getByRole("button", { name: "Bring back Lumen Labs" }).press("Enter");
  await expect(bin).toHaveCount(0);
  await expectFocusInPage(page);
  await visit(page, "/");
  await expect(page.getByRole("article", { name: "Lumen Labs" })).toBeVisible();
});

test("clearing an answer keeps the focus in the question, where keys answer; elsewhere they do nothing", async ({
  page,
}) => {
  await openSamples(page);
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.goto("about:blank");
  await visit(page, "/offers/harbor/answer/after-launch");
  const clear = page.getByRole("button", { name: /^Clear/ });
  const title = page.getByRole("heading", { level: 1 });
  const asked = await title.innerText();
  const before = await page.locator('input[name="choice"]:checked').getAttribute("value");
  // Nothing has the focus on a page that was opened by its address.
  await page.keyboard.press("1");
  await page.keyboard.press("Backspace");
  await expect(title).toHaveText(asked);
  expect(await page.locator('input[name="choice"]:checked').getAttribute("value")).toBe(before);

  await clear.press("Enter");
  await expect(clear).toHaveCount(0);
  const first = page.locator('input[name="choice"]').first();
  await expect(first).toBeFocused();
  await page.keyboard.press("1");
  await expect(first).toBeChecked();
  await expect(first).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByText("Was not answered.").locator("..").getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(first).not.toBeChecked();
});

test("keeping a reply on Ask leaves the focus in the page", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/ask");
  await page
    .getByRole("button", { name: /They replied/ })
    .first()
    .press("Enter");
  const question = page.getByRole("article").filter({ has: page.getByRole("button", { name: "Keep answer" }) });
  await question.getByRole("radio").first().press("Space");
  await question.getByRole("radio", { name: "In writing" }).press("Space");
  await question.getByRole("button", { name: "Keep answer" }).press("Enter");
  await expect(page.getByText(/^Answer kept for/)).toBeVisible();
  await expectFocusInPage(page);
});
