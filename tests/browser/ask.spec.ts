import { expect, test } from "@playwright/test";
import { openSamples, sidewaysScroll, violations, visit } from "./support/steps.ts";

test("from the samples to a question, answered in place: the first changes, and the headline says by what", async ({
  page,
}) => {
  await openSamples(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Ask" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One answer could still change your choice");
  const question = page.getByRole("article", { name: /how much of a month is model work/ });
  await question.getByRole("button", { name: /^They replied/ }).press("Enter");
  await page.keyboard.press("1");
  await expect(question.getByRole("radio", { name: /Next to none of it/ })).toBeChecked();
  await question.getByRole("radio", { name: "In writing" }).press("Space");
  await expect(question.getByText(/Northwind Logistics would come first/)).toBeVisible();
  await question.getByRole("checkbox", { name: /another voice/ }).press("Space");
  expect(await violations(page)).toEqual([]);
  await question.getByRole("button", { name: "Keep answer" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Northwind Logistics comes first now: Harbor Health/,
  );
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await visit(page, "/compare");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Northwind Logistics");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Northwind Logistics");
});

test("by keyboard alone: a reply is opened, chosen, kept and taken back", async ({ page }) => {
  await openSamples(page);
  await visit(page, "/ask");
  await page.getByRole("radio", { name: "By whom to ask" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^They replied/ }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  // A person presses the key once the form is there; it listens a moment after it is drawn.
  await expect(async () => {
    await page.keyboard.press("2");
    await expect(page.getByRole("radio", { name: /A small part/ })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "In writing" })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: /how much of a month is model work/ })).toHaveCount(0);
  // On with the next one for the same person.
  await expect(
    page
      .getByRole("article", { name: /whether you see what went wrong/ })
      .getByRole("button", { name: /^They replied/ }),
  ).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(page.getByRole("article", { name: /how much of a month is model work/ })).toBeVisible();
});

test("an open reply has room at 320 px, in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await openSamples(page);
  await visit(page, "/ask");
  await page
    .getByRole("button", { name: /^They replied/ })
    .first()
    .click();
  await page.keyboard.press("2");
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
});

test("the questions are copied as an e-mail", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openSamples(page);
  await visit(page, "/ask");
  await page.getByLabel("To", { exact: true }).selectOption("Hiring manager, Northwind Logistics");
  await page.getByRole("button", { name: "Copy as an e-mail" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Subject: \w+ questions (?:before|about) [\s\S]*Hello,[\s\S]*Best wishes,$/);
});

test("what was sent is waited for with its day, also after a reload, and a reply ends it", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 320, height: 800 });
  await openSamples(page);
  await visit(page, "/ask");
  await page.getByLabel("To", { exact: true }).selectOption("Hiring manager, Northwind Logistics");
  await page.getByRole("button", { name: "Copy as an e-mail" }).press("Enter");
  await page.getByRole("button", { name: "I've sent it" }).press("Enter");
  await expect(page.getByRole("button", { name: "Copy as an e-mail" })).toBeFocused();
  await expect(page.getByText("Saved on this device").first()).toBeAttached();
  await page.reload();
  const waiting = page.getByRole("region", { name: "Waiting for a reply" });
  const limits = waiting.getByRole("article", { name: /the limits that the model must keep to/ });
  await expect(limits.getByText(/^Sent on \d+ [A-Z][a-z]+, waiting$/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
  await limits.getByRole("button", { name: /^They replied/ }).press("Enter");
  await limits.getByRole("radio").nth(1).press("Space");
  await limits.getByRole("radio", { name: "In writing" }).press("Space");
  await limits.getByRole("button", { name: "Keep answer" }).press("Enter");
  await expect(waiting.getByRole("article", { name: /the limits that the model must keep to/ })).toHaveCount(0);
});
