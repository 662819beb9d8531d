import { expect, type Page, test } from "@playwright/test";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { bringIn } from "./offers-files.ts";
import { download, sidewaysScroll, violations, visit } from "./steps.ts";

test.use({ viewport: { width: 390, height: 844 } });

const two = anOffersFile(
  [
    anOffer("alder", { employer: "Alder", answers: { mentor: { choice: "regular-time", evidence: "written" } } }),
    anOffer("birch", { employer: "Birch", answers: { mentor: { choice: "named", evidence: "written" } } }),
  ],
  { app: { dismissed: [] } },
);

/** Moves on by the Tab key until what is meant has the focus, then presses a key on it. */
const pressOn = async (page: Page, name: RegExp, key: string): Promise<void> => {
  const isThere = async (): Promise<boolean> =>
    name.test(
      await page.evaluate(() => {
        const here = document.activeElement;
        const labelled = here instanceof HTMLInputElement || here instanceof HTMLSelectElement ? here.labels : null;
        return labelled?.[0]?.textContent ?? here?.textContent ?? "";
      }),
    );
  for (let steps = 0; steps < 120; steps++) {
    if (await isThere()) break;
    await page.keyboard.press("Tab");
  }
  expect(await isThere()).toBe(true);
  await page.keyboard.press(key);
};

const looksRight = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

test("two packs are chosen before the first comparison, answered, limited, asked about and taken along, by keyboard", async ({
  page,
}) => {
  await bringIn(page, two);

  // Asked once, with nothing ticked.
  await visit(page, "/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What else matters to you?");
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await looksRight(page);
  await pressOn(page, /^Whether the seat holds/, "Space");
  await pressOn(page, /^Right to work/, "Space");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await pressOn(page, /^Compare with these$/, "Enter");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("What else matters to you?");
  const scoreOf = async (name: string): Promise<string> =>
    (await page.getByRole("article", { name }).first().innerText()).replaceAll(/\s+/g, " ");
  const before = await scoreOf("Alder");

  // Answered as any question is, by its number; the comparison moves.
  await visit(page, "/offers/alder/answer/permit");
  await page.keyboard.press("1");
  await expect(page.getByRole("radio", { name: /^No\. You would need a permit/ })).toBeChecked();
  await looksRight(page);
  await visit(page, "/offers/birch/answer/seat-money");
  await page.keyboard.press("5");
  await expect(page.getByRole("radio", { name: /what the work earns or saves pays for it/ })).toBeChecked();
  await visit(page, "/compare");
  await expect(page.getByRole("article", { name: "Alder" }).first()).not.toHaveText(before);
  expect(await scoreOf("Alder")).not.toBe(before);

  // A limit of the person's own puts an offer out.
  await visit(page, "/what-matters");
  await pressOn(page, /^Right to work: no limit$/, "Enter");
  const limit = page.getByLabel("Whether you may work there", { exact: true });
  await pressOn(page, /^Whether you may work there$/, "ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(limit).toHaveValue("tied");
  await expect(page.getByText("Right to work: one limit")).toBeVisible();
  await looksRight(page);
  await visit(page, "/compare");
  await expect(page.getByRole("article", { name: "Alder" }).first()).toContainText("Out");
  await expect(page.getByRole("article", { name: "Alder" }).first()).toContainText(
    "Past your limit on whether you may work there.",
  );
  await visit(page, "/");
  await expect(page.getByRole("article", { name: "Alder" })).toContainText("Out.");

  // What to ask before signing, with the words to say.
  await visit(page, "/ask");
  await expect(page.getByRole("region", { name: /^Before you sign with/ })).toContainText("Ask the hiring manager:");
  await looksRight(page);

  // And all of it is taken along and comes back.
  await visit(page, "/report");
  await expect(page.getByText(/Out/).first()).toBeVisible();
  const backup = await download(page, "Backup");
  const kept = JSON.parse(backup.text);
  expect(kept.preferences).toMatchObject({
    packs: ["holds", "right-to-work"],
    hardLimits: { permit: { worst: "tied", ceiling: "weak" } },
  });
  expect(kept.offers[0].answers.permit.choice).toBe("not-sponsored");
  await page.evaluate(() =>
    indexedDB.databases().then((all) => all.map(({ name }) => name && indexedDB.deleteDatabase(name))),
  );
  await page.goto("about:blank");
  await page.goto("./");
  await expect(page.getByRole("link", { name: "Add your first offer" })).toBeVisible();
  await bringIn(page, kept);
  await visit(page, "/report");
  const again = JSON.parse((await download(page, "Backup")).text);
  expect(again.preferences).toEqual(kept.preferences);
  expect(again.offers).toEqual(kept.offers);
});
