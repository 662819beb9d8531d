// @ts-check
// Runs every test there is, unit to browser, and closes with one line: `N passed, N failed`.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { findBrowser } from "./find-browser.mjs";

/** As much of a failure's message as its line at the end shows, in characters. */
const MOST_WORDS = 300;

const folder = mkdtempSync(join(tmpdir(), "first-rung-tests-"));

/**
 * Runs a command and gives its status. What it prints is held back until `turn` comes, so that of two commands that run
 * at once the second is read below the first.
 * @param {string} command @param {string[]} args
 * @param {{ env?: Record<string, string>, turn?: Promise<unknown> }} [options]
 * @returns {Promise<number>}
 */
const run = (command, args, { env = {}, turn } = {}) =>
  new Promise((settle) => {
    const child = spawn(command, args, {
      stdio: turn === undefined ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
      env: { ...process.env, ...env },
    });
    /** @type {string[] | null} */
    let held = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        if (held === null) process.stdout.write(text);
        else held.push(text);
      });
    const shown = Promise.resolve(turn).then(() => {
      process.stdout.write((held ?? []).join(""));
      held = null;
    });
    child.on("error", () => settle(1));
    child.on("close", (status) => void shown.then(() => settle(status ?? 1)));
  });

/** @param {string} path */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined);

/** Where a message's own words end: at the steps that led to it, or at the lines of code that it points to. */
const AFTER_WORDS = /^(?:Call log:|at |>? *\d+ \|)/u;

/** What a message says in one line: its place alone would not tell what was expected there. */
const inOneLine = (/** @type {string | undefined} */ text) => {
  const lines = stripVTControlCharacters(text ?? "")
    .split("\n")
    .map((line) => line.trim());
  const end = lines.findIndex((line) => AFTER_WORDS.test(line));
  const words = lines
    .slice(0, end < 0 ? undefined : end)
    .join(" ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
};

/**
 * @param {any[]} suites as Playwright's JSON report nests them
 * @returns {{ title: string, file: string, errors: string[] }[]}
 */
const failedSpecs = (suites) =>
  suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) => !spec.ok)
      .map((/** @type {any} */ spec) => ({
        title: spec.title,
        file: spec.file,
        errors: (spec.tests.at(-1)?.results.at(-1)?.errors ?? []).map((/** @type {any} */ error) => error.message),
      })),
    ...failedSpecs(suite.suites ?? []),
  ]);

/** A runner that failed without reporting a failed test (a crash, a broken config) still counts as one failure. */
const count = (/** @type {number} */ status, /** @type {number} */ passed, /** @type {number} */ failed) => ({
  passed,
  failed: status !== 0 && failed === 0 ? 1 : failed,
});

/** What failed, named once more at the end: thousands of lines stand between a failure and the sum. @type {string[]} */
const failures = [];

const runUnitTests = async () => {
  const report = join(folder, "vitest.json");
  const status = await run("npx", [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const result = readJson(report);
  for (const file of result?.testResults ?? []) {
    // A file that could not be read has no test to blame.
    if (file.status === "failed" && file.message)
      failures.push(`${relative(".", file.name)}: ${inOneLine(file.message)}`);
    for (const test of file.assertionResults)
      if (test.status === "failed")
        failures.push(`${relative(".", file.name)} › ${test.fullName}: ${inOneLine(test.failureMessages[0])}`);
  }
  return count(status, result?.numPassedTests ?? 0, result?.numFailedTests ?? 0);
};

/** @param {string} browser @param {Promise<unknown>} turn */
const runBrowserTests = async (browser, turn) => {
  const report = join(folder, "playwright.json");
  const status = await run("npx", ["playwright", "test", "--config", "tests/browser/playwright.config.ts"], {
    env: { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    turn,
  });
  const result = readJson(report);
  for (const { title, file, errors } of failedSpecs(result?.suites ?? []))
    for (const error of errors.length > 0 ? errors : [""])
      failures.push(`tests/browser/${file} › ${title}: ${inOneLine(error)}`);
  const stats = result?.stats;
  return count(status, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0);
};

const browser = findBrowser({ windowless: true });
if (!browser) {
  console.error(
    "No Chrome or Chromium found: install one (Debian: apt-get install chromium-headless-shell; macOS: brew install --cask chromium) or set CHROME_PATH.",
  );
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const built = await run("npm", ["run", "--silent", "build"]);
// Both at once: a browser test often waits for its page, and at the end of either a processor would have nothing to do.
const unit = built === 0 ? runUnitTests() : undefined;
const results = unit ? await Promise.all([unit, runBrowserTests(browser, unit)]) : [{ passed: 0, failed: 1 }];
rmSync(folder, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
for (const failure of failures) console.log(`FAILED ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
