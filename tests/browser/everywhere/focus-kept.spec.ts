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

/** The next stop of Tab is the way back from what was just done. */
const expectUndoNext = async (page: Page): Promise<void> => {
  await page.keyboard.press("Tab");
  await expect(page.locator("button:focus")).toHaveAccessibleName(/^Undo/);
};

test("by keyboard alone: add, Undo, Remove, Decline, Clear, Keep and the bin leave the focus in the page, and Undo is the next stop", async ({
  page,
}) => {
  await openSamples(page);
  const lumen = page.getByRole("article", { name: "Lumen Labs" });

  await test.step("Remove, and Undo", async () => {
    await choose(page, "Remove");
    await expect(lumen).toHaveCount(0);
    await expectFocusInPage(page);
    await expect(page.getByRole("link", { name: "In the bin: one offer" })).toBeVisible();
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(lumen).toBeVisible();
    await expectFocusInPage(page);
  });

  await test.step("Decline, and Undo", async () => {
    await choose(page, "Mark as declined");
    await expect(page.getByRole("heading", { name: "Not in the comparison" })).toBeVisible();
    await expectFocusInPage(page);
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Not in the comparison" })).toHaveCount(0);
    await expectFocusInPage(page);
  });

  await test.step("Remove, and back from the bin", async () => {
    await choose(page, "Remove");
    await page.getByRole("link", { name: "In the bin: one offer" }).press("Enter");
    const bin = page.getByRole("region", { name: "Bin" });
    await bin.getByRole("button", { name: "Bring back Lumen Labs" }).press("Enter");
    await expect(bin).toHaveCount(0);
    await expectFocusInPage(page);
  });

  await test.step("add a criterion of one's own, answer it, remove it, and Undo", async () => {
    await visit(page, "/what-matters");
    const title = page.getByRole("textbox", { name: "Something else" });
    await title.fill("A bicycle shed");
    await title.press("Enter");
    const remove = page.getByRole("button", { name: "Remove A bicycle shed" });
    await expect(remove).toBeVisible();
    await expect(title).toBeFocused();
    const here = page.getByRole("radiogroup", { name: "A bicycle shed at Harbor Health" });
    await here.getByRole("radio", { name: "Don't know" }).press("ArrowRight");
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(here.getByRole("radio", { name: "Don't know" })).toBeChecked();
    await expectFocusInPage(page);
    await remove.press("Enter");
    await expect(remove).toHaveCount(0);
    await expectFocusInPage(page);
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(remove).toBeVisible();
    await expectFocusInPage(page);
  });

  await test.step("Clear, and Undo", async () => {
    await visit(page, "/offers/harbor/answer/after-launch");
    const clear = page.getByRole("button", { name: /^Clear/ });
    await clear.press("Enter");
    await expect(clear).toHaveCount(0);
    await expectFocusInPage(page);
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(clear).toBeVisible();
    await expectFocusInPage(page);
  });

  await test.step("what another voice said: added, changed, removed, and Undo each time", async () => {
    await page.getByRole("button", { name: "Someone said otherwise" }).press("Enter");
    await expectFocusInPage(page);
    const said = page.getByRole("combobox", { name: "They said" });
    await said.selectOption({ index: 1 });
    await said.selectOption({ index: 2 });
    const before = await said.inputValue();
    await said.focus();
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(said).not.toHaveValue(before);
    await expectFocusInPage(page);
    await said.selectOption({ index: 2 });
    await page.getByRole("button", { name: /^Remove this voice/ }).press("Enter");
    await expect(said).toHaveCount(0);
    await expectFocusInPage(page);
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(said).toHaveValue(before);
    await expectFocusInPage(page);
  });

  await test.step("Keep on Ask, and Undo", async () => {
    await visit(page, "/ask");
    await page
      .getByRole("button", { name: /They replied/ })
      .first()
      .press("Enter");
    const question = page.getByRole("article").filter({ has: page.getByRole("button", { name: "Keep answer" }) });
    await question.getByRole("radio").first().press("Space");
    await question.getByRole("radio", { name: "In writing" }).press("Space");
    await question.getByRole("button", { name: "Keep answer" }).press("Enter");
    const kept = page.getByText(/^Answer kept for/);
    await expect(kept).toBeVisible();
    await expectFocusInPage(page);
    await expectUndoNext(page);
    await page.keyboard.press("Enter");
    await expect(kept).toHaveCount(0);
    await expectFocusInPage(page);
  });
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
  const [first, last] = [page.locator('input[name="choice"]').first(), page.locator('input[name="choice"]').last()];
  await expect(last).toBeFocused();
  await page.keyboard.press("1");
  await expect(first).toBeChecked();
  await expect(first).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByText("Was not answered.").locator("..").getByRole("button", { name: "Undo" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(first).not.toBeChecked();
});

test("messages stand under a question's buttons, on a phone too, never on them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSamples(page);
  await choose(page, "Remove");
  await page.evaluate(() => {
    location.hash = "#/offers/harbor/answer/after-launch";
  });
  const [next, messages] = [
    page.getByRole("button", { name: /^Next question/ }),
    page.getByRole("status", { name: "Messages" }),
  ];
  await expect(messages.getByRole("button", { name: /^Undo/ })).toBeVisible();
  await expect
    .poll(async () => {
      const [buttons, words] = [await next.boundingBox(), await messages.boundingBox()];
      return (words?.y ?? 0) - (buttons?.y ?? Infinity) - (buttons?.height ?? 0);
    })
    .toBeGreaterThanOrEqual(0);
});
