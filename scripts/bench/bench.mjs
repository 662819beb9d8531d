// @ts-check
// Prints speed and sizes. Nothing here fails: laws are in the tests, these are measurements.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { benchFrames } from "./bench-frames.mjs";
import { loadBenches } from "./twelve-offers.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "first-rung-bench-"));

/** @param {string} title @param {readonly { name: string, value: string, aim?: string }[]} rows */
const print = (title, rows) => {
  console.log(`\n${title}`);
  for (const { name, value, aim } of rows) {
    console.log(`  ${name.padEnd(58)} ${value.padStart(14)}${aim ? `   aim ${aim}` : ""}`);
  }
};

/** @param {string} file */
const scoreCohort = (file) => {
  const started = performance.now();
  const { stderr, status } = spawnSync(
    process.execPath,
    [
      "--import",
      join(root, "scripts/bench/report-memory.mjs"),
      join(root, "dist/cli/first-rung.js"),
      "score",
      file,
      "--format",
      "csv",
      "--out",
      join(folder, "cohort.csv"),
    ],
    { encoding: "utf8" },
  );
  const seconds = (performance.now() - started) / 1000;
  const memory = Number(/memory: (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
  const processor = Number(/^time: (\d+)/m.exec(stderr)?.[1] ?? Number.NaN) / 1_000_000;
  return { status, seconds, memory, processor };
};

/** What shows a person's own offers. */
const APP = /(app\/app|features\/offers\/offers-page)\.tsx$/;

/**
 * What the browser fetches, gzip, in kB: before a first visitor sees the first page, until the offers are there (store,
 * rubric and engine with them), and in all.
 */
const downloads = () => {
  /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], css?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(root, "dist/page/.vite/manifest.json"), "utf8"));
  /** @param {string} key @param {Set<string>} seen @returns {Set<string>} */
  const reach = (key, seen) => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) reach(next, seen);
    return seen;
  };
  const sizeOf = (/** @type {string} */ file) => gzipSync(readFileSync(join(root, "dist/page", file))).length / 1000;
  const sum = (/** @type {Iterable<string>} */ files) => [...files].reduce((total, file) => total + sizeOf(file), 0);
  const from = (/** @type {(key: string) => boolean} */ isStart) => {
    /** @type {Set<string>} */
    const keys = new Set();
    for (const key of Object.keys(manifest)) if (isStart(key)) reach(key, keys);
    const styles = new Set([...keys].flatMap((key) => manifest[key]?.css ?? []));
    const scripts = [...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith(".js"));
    return { script: sum(scripts), style: sum(styles) };
  };
  // The document names what it starts with itself: it asks for no script before the first page is painted.
  const html = readFileSync(join(root, "dist/page/index.html"), "utf8");
  const [, parts = "{}"] = /const \{ scripts,[^}]*\} = (.*);\n/.exec(html) ?? [];
  const first = {
    script: sum(JSON.parse(parts).scripts),
    style: sum([...html.matchAll(/href="([^"]+\.css)"/g)].map(([, file = ""]) => file)),
  };
  const isFirst = (/** @type {string} */ key) => manifest[key]?.isEntry === true;
  return { first, offers: from((key) => isFirst(key) || APP.test(key)), all: from(() => true) };
};

spawnSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
const { benches, writeCohort } = await loadBenches(folder);
for (const { title, rows } of benches()) print(title, rows);

const cohort = join(folder, "cohort.json");
writeCohort(cohort, 5000);
const { status, seconds, memory, processor } = scoreCohort(cohort);
print("first-rung score, 5,000 offers, --format csv", [
  { name: `whole process (exit ${status})`, value: `${seconds.toFixed(2)} s` },
  { name: "processor time, all threads", value: `${processor.toFixed(2)} s` },
  { name: "offers a second, ranges included", value: (5000 / seconds).toFixed(0) },
  { name: "the same of processor time", value: (5000 / processor).toFixed(0), aim: "3,000" },
  { name: "memory at most", value: `${memory.toFixed(0)} MB`, aim: "300 MB" },
]);

const sizes = downloads();
print("Download, gzip, without fonts", [
  {
    name: "script of the first view, after its first paint",
    value: `${sizes.first.script.toFixed(1)} kB`,
    aim: "130 kB",
  },
  { name: "styles of the first view", value: `${sizes.first.style.toFixed(1)} kB` },
  { name: "script until one's offers are there", value: `${sizes.offers.script.toFixed(1)} kB` },
  { name: "all script, every page", value: `${sizes.all.script.toFixed(1)} kB` },
]);
const twelve = join(folder, "twelve.json");
writeCohort(twelve, 12);
const page = await benchFrames(twelve);
if (page === null)
  console.log("\nNo frame of the page was measured: no Chrome or Chromium was found (CHROME_PATH names one).");
else print("Script in a frame of the page, 12 offers: median (worst), processor time", page);
rmSync(folder, { recursive: true, force: true });
