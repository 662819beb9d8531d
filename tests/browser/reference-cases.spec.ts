import { existsSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bringIn } from "./support/offers-files.ts";
import { print, SHAPES_ALONE } from "./support/printed.ts";
import { download, visit } from "./support/steps.ts";

const CASES = "../shared/reference/cases";

/** A reference case by its name; the test is skipped where the material isn't beside the checkout. */
const caseOf = (name: string): OffersFile => {
  test.skip(!existsSync(CASES), `${CASES} is not beside this checkout`);
  return JSON.parse(readFileSync(`${CASES}/${name}`, "utf8"));
};

const kept = async (page: Page): Promise<OffersFile> => {
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await visit(page, "/keeping");
  return JSON.parse((await download(page, "Download a backup")).text);
};

/** How many notes have their last word. */
const endsIn = (text: string): number => text.split("ENDMARK").length - 1;

const idOf = (file: OffersFile): string => file.offers?.[0]?.id ?? "";

const typeOverBase = async (page: Page, file: OffersFile, typed: string): Promise<void> => {
  await bringIn(page, file);
  await visit(page, `/offers/${idOf(file)}/pay`);
  const base = page.getByLabel("Base salary a year");
  await base.selectText();
  await base.pressSequentially(typed);
  await base.press("Tab");
};

test("prefix-105k-stored.json: 105k typed over 98,500 is 105,000, as in prefix-105k-right.json", async ({ page }) => {
  const [stored, right] = [caseOf("prefix-105k-stored.json"), caseOf("prefix-105k-right.json")];
  await bringIn(page, stored);
  await visit(page, `/offers/${idOf(stored)}/pay`);
  await expect(page.getByText(/a year is very little\./)).toBeVisible();
  await page.getByLabel("Base salary a year").fill("98500");
  await expect(page.getByText(/a year is very little\./)).toHaveCount(0);
  await page.getByLabel("Base salary a year").selectText();
  await page.keyboard.type("105k");
  await page.keyboard.press("Tab");
  expect((await kept(page)).offers?.[0]?.pay).toEqual(right.offers?.[0]?.pay);
});

test("lpa-12-stored.json: 12 LPA is 1,200,000, as in lpa-12-right.json", async ({ page }) => {
  await typeOverBase(page, caseOf("lpa-12-stored.json"), "12 LPA");
  expect((await kept(page)).offers?.[0]?.pay).toEqual(caseOf("lpa-12-right.json").offers?.[0]?.pay);
});

test("voices-before-U.json: U, then 3, and the other voice is there with its note", async ({ page }) => {
  const file = caseOf("voices-before-U.json");
  await bringIn(page, file);
  await visit(page, `/offers/${idOf(file)}/answer/mentor`);
  await page.keyboard.press("u");
  await expect(page.getByRole("radio", { name: /I don't know yet/ })).toBeChecked();
  await page.keyboard.press("3");
  await expect(page.getByRole("radio", { name: /I don't know yet/ })).not.toBeChecked();
  expect((await kept(page)).offers?.[0]?.answers?.["mentor"]?.also).toEqual(
    file.offers?.[0]?.answers?.["mentor"]?.also,
  );
});

test("two-tabs-edit-start.json: what two tabs change of an offer is all there", async ({ page, context }) => {
  const file = caseOf("two-tabs-edit-start.json");
  await bringIn(page, file);
  const other = await context.newPage();
  for (const tab of [page, other]) await visit(tab, `/offers/${idOf(file)}/edit`);
  await other.getByLabel("Job title").fill("ML Platform Engineer");
  await other.getByLabel("Reply by").fill("2026-12-04");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Job title")).toHaveValue("ML Platform Engineer");
  await page.getByLabel("Place").fill("Leeds");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  expect((await kept(page)).offers?.[0]).toMatchObject({
    title: "ML Platform Engineer",
    replyBy: "2026-12-04",
    location: "Leeds",
  });
});

for (const [name, file] of [
  ["long-token-note.json", null],
  [
    "a word of 250 letters in one note, and an end in the next",
    {
      format: "first-rung/offers",
      version: 1,
      offers: [
        {
          id: "alder",
          employer: "Alder",
          title: "ML Engineer",
          answers: {
            mentor: { choice: "named", note: `https://${"x".repeat(250)}`, quote: "y".repeat(250) },
            review: { choice: "now-and-then", note: `${"so they said ".repeat(60)}ENDMARK` },
          },
        },
      ],
    } satisfies OffersFile,
  ],
] as const)
  test(`${name}: no note is cut in print`, async ({ page, browserName }) => {
    test.skip(browserName === "firefox", SHAPES_ALONE);
    const given: OffersFile = file ?? caseOf(name);
    await bringIn(page, given);
    await visit(page, "/report");
    await page.getByRole("checkbox", { name: "Evidence and where it came from" }).check();
    await page.getByRole("checkbox", { name: "Notes and quotes" }).check();
    await expect(page.getByRole("article")).toContainText("ENDMARK");
    // A line may end inside of a word that is too long for it.
    const text = (await print(page, "A4")).pages.join("").replaceAll(/\s+/g, "");
    expect(endsIn(text)).toBe(endsIn(JSON.stringify(given)));
  });
