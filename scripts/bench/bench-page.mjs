// @ts-check
// Prints what each way through the built page and each edit costs with twelve offers, on a processor four times slower.
// `npm run bench:page [PLACE]`; needs a build and Chrome or Chromium.
import { rmSync } from "node:fs";
import { chromium } from "@playwright/test";
import { serveCompressed } from "./compressing-server.mjs";
import { findBrowser } from "../find-browser.mjs";
import { timedPress, timeInteractions } from "./press-times.mjs";
import { twelveOffers } from "./twelve-offers.mjs";

const SLOWER = Number(process.env["SLOWER"] ?? 4);
const TIMES = Number(process.env["TIMES"] ?? 5);
const OFFER = "#/offers/offer-3";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("./press-times.mjs").Press} Press */

/** Where a way begins, and the address that the link to be pressed leads to. */
const WAYS = [
  { name: "Offers", from: "#/compare", to: "#/" },
  { name: "An offer", from: "#/", to: OFFER },
  { name: "A question", from: OFFER, to: `${OFFER}/answer` },
  { name: "All questions of an offer", from: `${OFFER}/answer/mentor`, to: `${OFFER}/answers` },
  { name: "Answer", from: "#/", to: "#/answer" },
  { name: "Compare", from: "#/", to: "#/compare" },
  { name: "Ask", from: "#/", to: "#/ask" },
  { name: "Decide", from: "#/", to: "#/decide" },
  { name: "What matters", from: "#/", to: "#/what-matters" },
  { name: "Report", from: "#/", to: "#/report" },
  { name: "Import", from: "#/", to: "#/import" },
  { name: "Add an offer", from: "#/", to: "#/offers/new" },
  { name: "What is kept here", from: "#/", to: "#/keeping" },
  { name: "The rubric", from: "#/", to: "#/rubric" },
  { name: "How it is worked out", from: "#/", to: "#/method" },
];

/** @param {Page} page */
const toNote = async (page) => {
  const note = page.getByLabel("Note", { exact: true });
  if (!(await note.isVisible())) await page.getByText(/^(A note|Who said it, their words, a note)$/).click();
  await note.focus();
};

/** @param {Page} page */
const toAnswers = (page) => page.locator(`input[name="choice"]`).first().focus();

/** The key of an answer that isn't the one given. @param {Page} page */
const otherKey = (page) =>
  page
    .locator(`input[name="choice"]`)
    .evaluateAll((options) => String(1 + options.findIndex((option) => !option.matches(":checked"))));

/** @param {Page} page */
const answerTried = (page) => page.getByRole("region", { name: "What if?" }).getByLabel("Answer");

/** @param {Page} page */
const openMenu = (page) =>
  page
    .getByRole("button", { name: /^More for/ })
    .nth(2)
    .click();

/** @typedef {{ name: string, at: string, ready?: (page: Page, turn: number) => Promise<unknown>, press: (page: Page, turn: number) => Promise<unknown>, after?: (page: Page) => Promise<unknown> }} Edit */

/** @param {Page} page */
const takeBack = (page) => page.getByRole("button", { name: "Undo" }).last().click();

/** What is pressed on a page, and how it is made ready. @type {readonly Edit[]} */
const EDITS = [
  {
    name: "an answer by its key",
    at: `${OFFER}/answer/mentor`,
    ready: toAnswers,
    press: async (page) => page.keyboard.press(await otherKey(page)),
  },
  {
    name: "Undo by its key",
    at: `${OFFER}/answer/mentor`,
    ready: async (page) => {
      await toAnswers(page);
      await page.keyboard.press(await otherKey(page));
    },
    press: (page) => page.keyboard.press("Control+z"),
  },
  {
    name: "an answer pressed",
    at: `${OFFER}/answer/after-launch`,
    press: (page) => page.locator(`label:has(input[name="choice"]:not(:checked))`).first().click(),
  },
  {
    name: "the next question",
    at: `${OFFER}/answer/mentor`,
    press: (page) => page.getByRole("button", { name: /^(Next question|See what it comes to)/ }).click(),
  },
  {
    name: "a character of a note",
    at: `${OFFER}/answer/mentor`,
    ready: toNote,
    press: (page) => page.keyboard.press("x"),
  },
  {
    name: "a slider's step",
    at: "#/what-matters",
    ready: (page) => page.getByRole("slider").nth(1).focus(),
    press: (page, turn) => page.keyboard.press(turn % 2 === 0 ? "ArrowRight" : "ArrowLeft"),
  },
  {
    name: "what if, an answer tried",
    at: "#/compare",
    ready: (page) => answerTried(page).focus(),
    press: (page) => page.keyboard.press("ArrowDown"),
  },
  {
    name: "what if, an answer kept",
    at: "#/compare",
    ready: async (page, turn) => answerTried(page).selectOption({ index: 1 + (turn % 3) }),
    press: (page) => page.getByRole("button", { name: "Keep this answer" }).click(),
  },
  {
    name: "an offer declined",
    at: "#/",
    ready: openMenu,
    press: (page) => page.getByRole("menuitem", { name: "Mark as declined" }).click(),
    after: takeBack,
  },
  {
    name: "an offer removed",
    at: "#/",
    ready: openMenu,
    press: (page) => page.getByRole("menuitem", { name: "Remove" }).click(),
    after: takeBack,
  },
];

/** @param {Page} page @param {string} place */
const go = async (page, place) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  const skip = page.getByRole("button", { name: /^Skip/ });
  await page.waitForTimeout(900);
  if (await skip.isVisible()) await skip.click();
  await page.waitForTimeout(600);
};

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const HEADS = /** @type {const} */ (["paint", "work", "there", "longest"]);

/** @param {string} name @param {readonly Press[]} presses */
const row = (name, presses) => {
  const of = (/** @type {keyof Press} */ key) =>
    median(presses.map((press) => press[key]))
      .toFixed(0)
      .padStart(8);
  console.log(`  ${name.padEnd(32)} ${HEADS.map(of).join(" ")}`);
};

/** @param {Page} page @param {{ name: string, from: string, to: string }} way */
const measureWay = async (page, { name, from, to }) => {
  const [ways, backs] = [/** @type {Press[]} */ ([]), /** @type {Press[]} */ ([])];
  // The first time loads what the page is made of.
  await go(page, to);
  for (let turn = 0; turn < TIMES; turn += 1) {
    await go(page, from);
    const links = page.locator(`a[href="${to}"]:visible, a[href^="${to}/"]:visible`).first();
    ways.push(await timedPress(page, () => links.click()));
    if (name === "Compare") backs.push(await timedPress(page, () => page.evaluate(() => history.back())));
  }
  row(name, ways);
  if (backs.length > 0) row(`Back from ${name}`, backs);
};

/** @param {Page} page @param {Edit} edit */
const measureEdit = async (page, { name, at, ready, press, after }) => {
  const presses = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    await go(page, at);
    await ready?.(page, turn);
    await page.waitForTimeout(600);
    presses.push(await timedPress(page, () => press(page, turn)));
    await after?.(page);
  }
  row(name, presses);
};

const executablePath = findBrowser();
if (!executablePath) {
  console.error("No Chrome or Chromium found: install one, or name it in CHROME_PATH.");
  process.exit(2);
}
const wanted = process.argv[2];
const isWanted = (/** @type {{ name: string }} */ { name }) => wanted === undefined || name.includes(wanted);
const { folder, file } = await twelveOffers();
const { address, close } = await serveCompressed();
const browser = await chromium.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await timeInteractions(page);
  await page.goto(`${address}#/import`);
  await page.getByLabel("Choose a file").setInputFiles(file);
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("article").first().waitFor();
  // Or "Undo by its key" would take the import back where there is nothing later.
  await page.getByRole("button", { name: /^Dismiss/ }).click();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  console.log(
    `Twelve offers, processor ×${SLOWER} slower, median of ${TIMES}, in ms. paint: until the next paint (INP); ` +
      "work: processor time until then; there: until all of the page is painted; longest: processor time of the longest task",
  );
  console.log(`  ${"".padEnd(32)} ${HEADS.map((head) => head.padStart(8)).join(" ")}`);
  for (const way of WAYS.filter(isWanted)) await measureWay(page, way);
  for (const edit of EDITS.filter(isWanted)) {
    // One that can't be pressed is told, and hides none of the others.
    await measureEdit(page, edit).catch((error) => console.log(`${edit.name}: not measured (${String(error)})`));
  }
} finally {
  await browser.close();
  close();
  rmSync(folder, { recursive: true, force: true });
}
