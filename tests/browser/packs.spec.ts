import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { sidewaysScroll, violations } from "./support/steps.ts";

test.use({ viewport: { width: 390, height: 844 } });

const two = anOffersFile(
  [
    anOffer("alder", { employer: "Alder", answers: { mentor: { choice: "regular-time", evidence: "written" } } }),
    anOffer("birch", { employer: "Birch", answers: { mentor: { choice: "named", evidence: "written" } } }),
  ],
  { app: { dismissed: [] } },
);

/** Moves on by the Tab key until what is meant has the focus, then presses a key on it. */
const pressOn = async (page: Page, name: RegExp, key: string, tag = ""): Promise<void> => {
  const isThere = async (): Promise<boolean> =>
    name.test(
      await page.evaluate((only) => {
        const here = document.activeElement;
        if (only !== "" && here?.tagName !== only) return "";
        const labelled = here instanceof HTMLInputElement || here instanceof HTMLSelectElement ? here.labels : null;
        return (labelled?.[0]?.textContent ?? here?.textContent ?? "").trim();
      }, tag),
    );
  for (let steps = 0; steps < 160; steps++) {
    if (await isThere()) break;
    await page.keyboard.press("Tab");
  }
  expect(await isThere(), `${name} has the focus`).toBe(true);
  await page.keyboard.press(key);
};

/** Goes to a place by its link, as the keyboard does. */
const go = async (page: Page, link: RegExp, title: RegExp): Promise<void> => {
  await pressOn(page, link, "Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(page.getByText(/(is|are) loading$/)).toHaveCount(0);
};

/** The backup, saved by the keyboard: on a phone the ways to save are folded. */
const savedBackup = async (page: Page): Promise<string> => {
  await pressOn(page, /^Save or share$/, "Enter", "SUMMARY");
  const [saved] = await Promise.all([page.waitForEvent("download"), pressOn(page, /^Backup/, "Enter")]);
  return readFile(await saved.path(), "utf8");
};

/** A file, brought in by the keyboard: the form of the browser that chooses it is the browser's own. */
const bringInByKeys = async (page: Page, text: string): Promise<void> => {
  await go(page, /^Import$/, /Import|Bring/);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pressOn(page, /Choose a file/, "Enter")]);
  await chooser.setFiles({ name: "offers.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeVisible();
  await pressOn(page, /^Import$/, "Enter", "BUTTON");
  await expect(page.getByRole("article")).toHaveCount(2);
};

const looksRight = async (page: Page): Promise<void> => {
  expect(await violations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
};

test("two packs are chosen before the first comparison, answered, limited, asked about and taken along, by keyboard", async ({
  page,
  browserName,
}) => {
  test.skip(browserName === "firefox", "Tab goes on from the page to the browser's own buttons there, and stays");
  await page.goto("./");
  await bringInByKeys(page, JSON.stringify(two));

  // Asked once, with nothing ticked.
  await go(page, /^Compare$/, /^What else matters to you\?$/);
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

  // Answered like the others, by its number; the comparison moves.
  await go(page, /^Offers$/, /./);
  await go(page, /^Alder$/, /Alder/);
  await go(page, /^Answer 32 more$/, /\?$/);
  await pressOn(page, /^Short form/, "ArrowRight");
  await expect(page.getByRole("radio", { name: "Every question" })).toBeChecked();
  await go(page, /^All on one page$/, /questions answered$/);
  await pressOn(page, /^No\. You would need a permit/, "Space");
  await expect(page.getByRole("radio", { name: /^No\. You would need a permit/ })).toBeChecked();
  await looksRight(page);
  await go(page, /^Compare$/, /./);
  await expect(page.getByRole("article", { name: "Alder" }).first()).not.toHaveText(before);
  expect(await scoreOf("Alder")).not.toBe(before);

  // A limit of the person's own puts an offer out.
  await go(page, /^What matters$/, /./);
  await pressOn(page, /^Right to work: no limit$/, "Enter");
  const limit = page.getByLabel("Whether you may work there", { exact: true });
  await pressOn(page, /^Whether you may work there$/, "ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(limit).toHaveValue("tied");
  await expect(page.getByText("Right to work: one limit")).toBeVisible();
  await looksRight(page);
  await go(page, /^Compare$/, /./);
  await expect(page.getByRole("article", { name: "Alder" }).first()).toContainText("Out");
  await expect(page.getByRole("article", { name: "Alder" }).first()).toContainText(
    "Past your limit on whether you may work there.",
  );
  await go(page, /^Offers$/, /./);
  await expect(page.getByRole("article", { name: "Alder" })).toContainText("Out.");

  // What to ask before signing, with the words to say.
  await go(page, /^Ask$/, /./);
  await expect(page.getByRole("region", { name: /^Before you sign with/ })).toContainText("Ask the hiring manager:");
  await looksRight(page);

  // And all of it is taken along and comes back.
  await go(page, /^Report$/, /./);
  await expect(page.getByText(/Out/).first()).toBeVisible();
  const kept = JSON.parse(await savedBackup(page));
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
  await bringInByKeys(page, JSON.stringify(kept));
  await go(page, /^Report$/, /./);
  const again = JSON.parse(await savedBackup(page));
  expect(again.preferences).toEqual(kept.preferences);
  expect(again.offers).toEqual(kept.offers);
});
