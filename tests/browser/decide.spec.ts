import { type Locator, type Page, expect, test } from "@playwright/test";
import { openSamples, visit } from "./support/steps.ts";

const first = (page: Page): Locator =>
  page.getByRole("region", { name: "Your ranking, as you move" }).getByRole("listitem").first();
const headline = (page: Page): Locator => page.getByRole("heading", { level: 1 });
const order = (page: Page): Locator =>
  page.getByRole("list", { name: "Criteria in order of importance" }).getByRole("listitem");

/** Moves the weight of evaluation depth by the arrow keys until another offer leads. */
const moveUntilAnotherLeads = async (page: Page): Promise<void> => {
  const slider = page.getByRole("slider", { name: "Evaluation depth" });
  await slider.focus();
  await expect(slider).toHaveAttribute("aria-valuetext", "weight 18; Harbor Health stays first up to 30");
  for (let press = 0; press < 22; press += 1) await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /^weight 40; .*Northwind Logistics stays first from 31 up$/);
};

test("a weight moved by the keyboard until the first changes: the ranking, the headline and the history say so", async ({
  page,
}) => {
  await openSamples(page);
  await visit(page, "/what-matters");
  await expect(first(page)).toContainText("Harbor Health");
  await moveUntilAnotherLeads(page);
  await expect(first(page)).toContainText("Northwind Logistics");
  await visit(page, "/compare");
  await expect(headline(page)).toHaveText(/^Northwind Logistics/);
  const history = /First under the rubric's weights: Harbor Health; under your first weights: Northwind Logistics/;
  await expect(page.getByText(history)).toBeVisible();
  await page.reload();
  await expect(headline(page)).toHaveText(/^Northwind Logistics/);
  await visit(page, "/report");
  await expect(page.getByText(history).first()).toBeVisible();
  await visit(page, "/what-matters");
  await expect(page.getByText(history)).toBeVisible();
  await page.getByRole("button", { name: "Back to the rubric's" }).click();
  await expect(first(page)).toContainText("Harbor Health");
});

test("weights put in order by the keyboard, and by pulling, are still so after a reload", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/what-matters");
  await page.getByRole("radio", { name: "Put in order" }).focus();
  await page.keyboard.press("Space");
  const grip = page.getByRole("button", { name: /^Pay, number/ });
  await grip.focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("ArrowUp");
  await expect(order(page).first()).toContainText("1. Pay");
  await expect(grip).toBeFocused();
  const target = page.getByRole("button", { name: /^Production ownership, number/ });
  await target.scrollIntoViewIfNeeded();
  const [from, to] = [
    await page.getByRole("button", { name: /^Durable work, number/ }).boundingBox(),
    await target.boundingBox(),
  ];
  if (from === null || to === null) throw new Error("both rows are on the page");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
  await expect(order(page).nth(1)).toContainText("Durable work");
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.waitForTimeout(300);
  await page.reload();
  await page.getByText("Put in order", { exact: true }).click();
  await expect(order(page).first()).toContainText("1. Pay");
  await expect(order(page).nth(1)).toContainText("Durable work");
});

test("without names from the start: letters everywhere until the weights are set, which is then in the history", async ({
  page,
}) => {
  await openSamples(page);
  await visit(page, "/what-matters");
  await page.getByRole("checkbox", { name: "Start without names" }).check();
  await expect(first(page)).toContainText("Offer A");
  for (const path of ["/compare", "/ask", "/", "/what-matters"]) {
    await visit(page, path);
    await expect(page.getByText("Offer A").filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator("body")).not.toContainText("Harbor");
  }
  const slider = page.getByRole("slider", { name: "Pay" });
  await slider.focus();
  for (let press = 0; press < 10; press += 1) await page.keyboard.press("PageUp");
  await expect(first(page)).toContainText("Offer C");
  await page.getByRole("checkbox", { name: "Start without names" }).uncheck();
  await expect(first(page)).toContainText("Lumen Labs");
  await expect(page.getByText(/under your first weights: Lumen Labs; now: Lumen Labs\.$/)).toBeVisible();
});

test("what if: an answer is tried, dropped, tried again and kept", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/compare");
  const before = await headline(page).innerText();
  const panel = page.getByRole("region", { name: "What if?" });
  const tryIt = async (): Promise<void> => {
    // It starts with the answer that could change most.
    await expect(panel.getByLabel("Offer")).toHaveValue("harbor");
    await panel.getByLabel("Answer").selectOption({ label: "Next to none of it" });
    await panel.getByLabel("How would you know?").selectOption("written");
  };
  await tryIt();
  await expect(panel.getByText(/Northwind Logistics would come first instead of Harbor Health/)).toBeVisible();
  await expect(headline(page)).toHaveText(before);
  await panel.getByRole("button", { name: "Drop it" }).click();
  await expect(panel.getByText(/would come first/)).toHaveCount(0);
  await page.reload();
  await expect(headline(page)).toHaveText(before);
  await tryIt();
  await panel.getByRole("button", { name: "Keep this answer" }).click();
  await expect(headline(page)).toHaveText(/^Northwind Logistics/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(headline(page)).toHaveText(before);
});

test("how it could turn out is drawn in a worker, again after every change", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/compare");
  const drawing = () => page.workers().filter((worker) => worker.url().includes("smaa-worker"));
  expect(drawing()).toHaveLength(0);
  await page.getByText(/^Odds, who beats whom/).click();
  const drawn = page.getByRole("region", { name: "How it could turn out" });
  await expect(drawn.getByText(/^Harbor Health comes first in/)).toBeVisible();
  expect(drawing()).toHaveLength(1);
  await visit(page, "/what-matters");
  await page.getByRole("slider", { name: "Pay" }).focus();
  await page.keyboard.press("End");
  await expect(page.getByText("Lumen Labs comes first in all ways.")).toBeVisible();
  expect(drawing()).toHaveLength(1);
});

test("words to send are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSamples(page);
  await visit(page, "/compare");
  const panel = page.getByRole("region", { name: "What would change it?" });
  await panel.getByText("What to say").first().click();
  await panel
    .getByRole("button", { name: /^Copy: / })
    .first()
    .click();
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?$/);
});
