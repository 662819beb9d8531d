// @ts-check
// Prints what Lighthouse says of the built page on a throttled phone: a first visit, deep links without and with the samples.
// `npm run bench:lighthouse [PLACE]`; needs a build and Chrome or Chromium. Of several runs (`TIMES=3`) the one in the middle, and
// the lowest score of all: what else a computer does makes a run slower, and none faster.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { findBrowser } from "../find-browser.mjs";
import { serveCompressed } from "./compressing-server.mjs";

const PORT = 9333;
const TIMES = Number(process.env["TIMES"] ?? 3);
const SAMPLES = "Look around with three sample offers";
const VISITS = [
  { name: "first visit", place: "", samples: false },
  { name: "Compare, nothing kept", place: "#/compare", samples: false },
  { name: "Method, nothing kept", place: "#/method", samples: false },
  { name: "Offers, with samples", place: "#/", samples: true },
  { name: "Compare, with samples", place: "#/compare", samples: true },
  { name: "Ask, with samples", place: "#/ask", samples: true },
  { name: "A question, with samples", place: "#/offers/harbor/answer", samples: true },
  { name: "Report, with samples", place: "#/report", samples: true },
];

const executablePath = findBrowser();
if (!executablePath) {
  console.error("No Chrome or Chromium found: install one, or name it in CHROME_PATH.");
  process.exit(2);
}

const { address, close } = await serveCompressed();
const wanted = process.argv[2];

/** @param {string} place @param {boolean} samples */
const measure = async (place, samples) => {
  const folder = mkdtempSync(join(tmpdir(), "first-rung-lighthouse-"));
  const browser = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [`--remote-debugging-port=${PORT}`, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    if (samples) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.getByRole("button", { name: SAMPLES }).click();
      await page.getByRole("article").first().waitFor();
      await page.close();
    }
    const result = await lighthouse(`${address}${place}`, {
      port: PORT,
      output: "json",
      logLevel: "error",
      onlyCategories: ["performance", "accessibility", "best-practices", "seo"],
      // With samples the store has to stay, and the browser's cache is emptied all the same.
      disableStorageReset: samples,
    });
    return result?.lhr;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @param {import("lighthouse").Result | undefined} report @param {string} audit */
const figure = (report, audit) => report?.audits[audit]?.numericValue ?? Number.NaN;

/** Several runs, the best score first. @param {string} place @param {boolean} samples */
const measureTimes = async (place, samples) => {
  const reports = [];
  for (let turn = 0; turn < TIMES; turn += 1) reports.push(await measure(place, samples));
  return reports.toSorted((a, b) => score(b, "performance") - score(a, "performance"));
};

/** @param {import("lighthouse").Result | undefined} report @param {string} category */
const score = (report, category) => Math.round((report?.categories[category]?.score ?? Number.NaN) * 100);

console.log("Lighthouse, throttled phone            perf  low  a11y  best   seo    FCP ms  LCP ms  TBT ms     CLS");
for (const { name, place, samples } of VISITS) {
  if (wanted !== undefined && !name.includes(wanted)) continue;
  const reports = await measureTimes(place, samples);
  const report = reports[Math.floor(reports.length / 2)];
  const low = score(reports.at(-1), "performance");
  const scores = ["accessibility", "best-practices", "seo"].map((category) => score(report, category));
  const told = [score(report, "performance"), low, ...scores].map((points) => String(points).padStart(4));
  const ms = (/** @type {string} */ audit) => figure(report, audit).toFixed(0).padStart(6);
  console.log(
    `  ${name.padEnd(34)} ${told.join("  ").replace("  ", " ")}    ` +
      `${ms("first-contentful-paint")}  ${ms("largest-contentful-paint")}  ${ms("total-blocking-time")}  ` +
      figure(report, "cumulative-layout-shift").toFixed(3).padStart(6),
  );
}
close();
