import { expect, test } from "@playwright/test";
import { bringIn, RECRUITER_ONLY } from "./support/offers-files.ts";
import { sidewaysScroll, violations, visit } from "./support/steps.ts";

test("an offer known from its recruiter alone: Ask names the source first, a teammate contradicts, the figures follow, undo", async ({
  page,
}) => {
  await bringIn(page, RECRUITER_ONLY);
  await visit(page, "/compare");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("its recruiter knows little");
  const rail = page.getByRole("article", { name: "Harbor Health" }).getByRole("img").first();
  await expect(rail).toHaveAccessibleName(/if each source is right or wrong as a whole$/);
  const before = (await rail.getAttribute("aria-label")) ?? "";
  await visit(page, "/ask");
  const source = page.getByRole("region", { name: "Check the source: Harbor Health's recruiter" });
  await expect(
    source.getByText(/If Harbor Health's recruiter knows little, Northwind Logistics is first\./),
  ).toBeVisible();
  // Before every question: nothing that can be answered alone is worth as much.
  const cards = page.getByRole("main").getByRole("region");
  await expect(cards.first()).toHaveAccessibleName(/^Check the source/);
  expect(await violations(page)).toEqual([]);

  await source
    .getByRole("button", { name: /^Someone else replied/ })
    .first()
    .press("Enter");
  await source.getByRole("radio").first().press("Space");
  await source.getByRole("radio", { name: "From the team" }).press("Space");
  await source.getByLabel("From whom?").fill("Priya");
  expect(await violations(page)).toEqual([]);
  await source.getByRole("button", { name: "Keep answer" }).press("Enter");
  await expect(page.getByText("Answer kept for Harbor Health")).toBeVisible();
  // The newest message is the last; that of the import may still be there.
  await page.getByRole("button", { name: "Undo" }).last().press("Enter");
  await expect(source.getByText(/Most of what you know about Harbor Health rests on its recruiter/)).toBeVisible();
  await visit(page, "/compare");
  await expect(rail).toHaveAccessibleName(before);
  await visit(page, "/ask");

  await source
    .getByRole("button", { name: /^Someone else replied/ })
    .first()
    .press("Enter");
  await source.getByRole("radio").first().press("Space");
  await source.getByRole("radio", { name: "From the team" }).press("Space");
  await source.getByLabel("From whom?").fill("Priya");
  await source.getByRole("button", { name: "Keep answer" }).press("Enter");
  await expect(page.getByText("Answer kept for Harbor Health")).toBeVisible();

  // The figures follow: the offer has fewer points, and its recruiter is believed less on everything else.
  await visit(page, "/compare");
  await expect(rail).toHaveAccessibleName(/^Harbor Health: \d+/);
  await expect(rail).not.toHaveAccessibleName(before);
  await visit(page, "/offers/harbor/sources");
  const recruiter = page.getByRole("region", { name: "Its recruiter" });
  await expect(recruiter.getByText("Priya said otherwise")).toBeVisible();
  await expect(page.getByRole("region", { name: "Priya" }).getByText("Its recruiter said otherwise")).toBeVisible();
  await visit(page, "/offers/harbor");
  await expect(page.getByRole("region", { name: "People and papers" })).toContainText("Priya (one answer)");
});

test("by keyboard: a source is renamed and it can be undone; at 320 px in the dark there is room", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.emulateMedia({ colorScheme: "dark" });
  await bringIn(page, RECRUITER_ONLY);
  await visit(page, "/ask");
  await expect(page.getByRole("region", { name: /^Check the source/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await visit(page, "/offers/harbor/answer/mentor");
  const whoSaidIt = page.getByText("Who said it, their words, a note");
  if (!(await page.getByLabel("From whom?").isVisible())) await whoSaidIt.press("Enter");
  await page.getByLabel("From whom?").fill("Sam");
  await visit(page, "/offers/harbor/sources");
  const sam = page.getByRole("region", { name: "Sam", exact: true });
  await sam.getByRole("button", { name: "Rename or merge" }).press("Enter");
  await expect(sam.getByLabel("Name")).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" Okafor");
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Sam Okafor" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).last().press("Enter");
  await expect(sam).toBeVisible();
});
