import { expect, test, type Page } from "@playwright/test";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { theRubric } from "../builders/rubric-files.ts";
import { bringIn } from "./support/offers-files.ts";
import { download, visit } from "./support/steps.ts";

const QUESTIONS = theRubric().criteria.flatMap(({ questions }) => questions).length;

const addOffer = async (page: Page): Promise<void> => {
  await page.goto("./");
  await page.getByRole("link", { name: "Add your first offer" }).press("Enter");
  await page.getByRole("textbox", { name: "Employer" }).focus();
  await page.keyboard.type("Harbor Health");
  await page.keyboard.press("Tab");
  await page.keyboard.type("ML Engineer");
  await page.getByRole("button", { name: "Save and answer questions" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("relies");
};

/** Keys answer in the question alone: on from what stands beside it, by Tab. */
const tabToOptions = async (page: Page): Promise<void> => {
  const isThere = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.matches('input[name="choice"]') === true);
  while (!(await isThere())) await page.keyboard.press("Tab");
};

test("an offer is added and all questions are answered by keyboard alone, and a reload comes back to the same place", async ({
  page,
}) => {
  await addOffer(page);
  await page.getByRole("radio", { name: "Every question" }).press("Space");
  await tabToOptions(page);
  const prompts = new Set<string>();
  for (let step = 0; step < QUESTIONS; step += 1) {
    const prompt = await page.getByRole("heading", { level: 1 }).innerText();
    prompts.add(prompt);
    const isPay = (await page.getByLabel("Base salary a year").count()) > 0;
    if (isPay) {
      await page.getByLabel("Base salary a year").focus();
      await page.keyboard.type("46500");
      await page.getByRole("button", { name: /Next question/ }).press("Enter");
    } else {
      await page.keyboard.press("4");
      await expect(page.getByRole("radio", { checked: true }).first()).toBeVisible();
      await page.keyboard.press("Enter");
    }
    if (step < QUESTIONS - 1) await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(prompt);
  }
  expect(prompts.size).toBe(QUESTIONS);

  await page.goto("./");
  await expect(page.getByRole("article")).toContainText(/9\d ?%|100 ?%/);
});

test("leaving in the middle and coming back opens the same question with the same answer", async ({ page }) => {
  await addOffer(page);
  const heading = page.getByRole("heading", { level: 1 });
  for (const key of ["3", "U"]) {
    const asked = await heading.innerText();
    await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await expect(heading).not.toHaveText(asked);
  }
  const prompt = await heading.innerText();
  await page.keyboard.press("2");
  await page.keyboard.press("n");
  await page.keyboard.type("They said so on the phone");
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(prompt);
  await expect(page.getByRole("textbox", { name: /^Note/ })).toHaveValue("They said so on the phone");
  await page.goto("./");
  await page.getByRole("article").getByRole("link", { name: "Harbor Health" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /^Answer/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(prompt);
});

test("Backspace goes back, and an unknown answer is remembered as unknown", async ({ page }) => {
  await addOffer(page);
  const first = await page.getByRole("heading", { level: 1 }).innerText();
  await page.keyboard.press("u");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(first);
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first);
  await expect(page.getByRole("radio", { name: /I don't know yet/ })).toBeChecked();
});

test("what others said stays beside “I don't know yet”, over a reload, and counts again with an answer", async ({
  page,
}) => {
  const also = [{ choice: "rota", evidence: "recruiter", note: "on the phone" }];
  const answers = { "after-launch": { choice: "team-watch", evidence: "written", also } };
  await bringIn(page, anOffersFile([anOffer("alder", { employer: "Alder", answers })]));
  await visit(page, "/offers/alder/answer/after-launch");
  await page.keyboard.press("u");
  await expect(page.getByText("What others said counts once you have an answer of your own.")).toBeVisible();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: /I don't know yet/ })).toBeChecked();
  await expect(page.getByRole("textbox", { name: "Note" }).last()).toHaveValue("on the phone");
  // A reloaded page has its focus nowhere, and keys act in the question alone.
  await page.getByRole("radio", { name: /I don't know yet/ }).focus();
  await page.keyboard.press("4");
  await expect(page.getByText("What others said counts once you have an answer of your own.")).toHaveCount(0);
  await visit(page, "/report");
  const kept = JSON.parse((await download(page, "Backup")).text);
  expect(kept.offers[0].answers["after-launch"]).toMatchObject({ choice: "team-watch", also });
});
