// @ts-check
// Measures in Chromium how long script keeps the page busy in a frame, with the offers of a file: a slider that is dragged,
// answers that are given. `node scripts/bench/bench-frames.mjs FILE`, or as a part of `npm run bench`; needs a build.
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { findBrowser } from "../find-browser.mjs";
import { longestScript, scriptByFrame } from "./frame-times.mjs";
import { traced } from "./traced.mjs";

const PORT = 4398;
const MOVES = 60;
const ANSWERS = 24;

/** @typedef {import("@playwright/test").Page} Page */

/** @param {Page} page @param {string} path */
const visit = async (page, path) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
};

/** @param {Page} page */
const dragSlider = async (page) => {
  const box = await page.getByRole("slider").nth(1).boundingBox();
  if (box === null) throw new Error("no slider on the page");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 0.18 * box.width, y);
  await page.mouse.down();
  for (let move = 0; move < MOVES; move += 1) {
    await page.mouse.move(box.x + (0.18 + 0.6 * Math.sin((Math.PI * move) / MOVES)) * box.width, y);
  }
  await page.mouse.up();
  await page.waitForTimeout(600);
};

/** The trace of something that is done, until all that follows from it is. @param {Page} page @param {() => Promise<unknown>} act */
const tracedToTheEnd = (page, act) =>
  traced(page, async () => {
    await act();
    await page.waitForTimeout(200);
  });

/** The longest frame while something is done. @param {Page} page @param {() => Promise<unknown>} act */
const longestFrame = async (page, act) => Math.max(0, ...scriptByFrame(await tracedToTheEnd(page, act)));

/** Answers one question after another by the keyboard. @param {Page} page */
const answerAll = async (page) => {
  /** @type {{ answers: number[], nexts: number[] }} */
  const times = { answers: [], nexts: [] };
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    if (answer > 0) times.nexts.push(await longestFrame(page, () => page.keyboard.press("Enter")));
    times.answers.push(await longestFrame(page, () => page.keyboard.press(String(1 + (answer % 3)))));
  }
  return times;
};

/** Tries one answer after another in the comparison, and keeps some. @param {Page} page */
const tryAnswers = async (page) => {
  const panel = page.getByRole("region", { name: "What if?" });
  const select = panel.getByLabel("Answer");
  const count = await select.getByRole("option").count();
  /** @type {{ tries: number[], keeps: number[] }} */
  const times = { tries: [], keeps: [] };
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    times.tries.push(await longestFrame(page, () => select.selectOption({ index: 1 + (answer % (count - 1)) })));
    if (answer % 3 > 0) continue;
    const keep = panel.getByRole("button", { name: "Keep this answer" });
    times.keeps.push(longestScript(await tracedToTheEnd(page, () => keep.click())));
    await page.waitForTimeout(800);
  }
  return times;
};

/** @param {readonly number[]} times */
const inWords = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `${median.toFixed(1)} ms (worst ${(sorted.at(-1) ?? Number.NaN).toFixed(1)})`;
};

/**
 * Rows to print, or null where no browser is found.
 *
 * @param {string} file an offers file
 */
export const benchFrames = async (file) => {
  const executablePath = findBrowser();
  if (executablePath === undefined) return null;
  const server = await preview({ logLevel: "error", preview: { host: "localhost", port: PORT } });
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ""}#/import`);
    await page.getByLabel("Choose a file").setInputFiles(file);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    const offer = page.getByRole("article").first().getByRole("link").first();
    await offer.waitFor();
    const path = (await offer.getAttribute("href"))?.replace(/^#/, "") ?? "";
    await visit(page, "/what-matters");
    const drag = scriptByFrame(await traced(page, () => dragSlider(page)));
    await visit(page, `${path}/answer`);
    const { answers, nexts } = await answerAll(page);
    await visit(page, "/compare");
    await page.getByRole("button", { name: /^Skip/ }).click();
    const { tries, keeps } = await tryAnswers(page);
    return [
      { name: `a slider dragged over ${MOVES} steps, each frame`, value: inWords(drag), aim: "16 ms" },
      { name: `${ANSWERS} answers by the keyboard, the longest frame of each`, value: inWords(answers), aim: "16 ms" },
      { name: "the next question after each, the pay form among them", value: inWords(nexts) },
      { name: `${ANSWERS} answers tried in the comparison, the same`, value: inWords(tries), aim: "16 ms" },
      { name: "an answer kept there, longest script without a pause", value: inWords(keeps), aim: "16 ms" },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
};

const [, script, file] = process.argv;
if (script !== undefined && file !== undefined && import.meta.url === pathToFileURL(script).href) {
  console.log((await benchFrames(file)) ?? "No Chrome or Chromium was found.");
}
