// @ts-check
// Prints how the source is built: files, their lines, imports, circles, folders. `npm run figures`, or
// `node scripts/figures.mjs FOLDER` for another checkout.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";

const root = join(process.argv[2] ?? ".", "src");
const everything = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const files = everything
  .map(({ parentPath, name }) => join(parentPath, name))
  .filter((path) => /(?<!\.d)\.tsx?$/u.test(path));
const known = new Set(files);
const texts = new Map(files.map((path) => [path, readFileSync(path, "utf8")]));
const lines = [...texts.values()].map((text) => text.split("\n").length - 1).toSorted((a, b) => a - b);

/** The files that a file names; `from` alone, or what is loaded on demand too. @param {string} path @param {RegExp} sign */
const named = (path, sign) =>
  [...new Set([...(texts.get(path) ?? "").matchAll(sign)].map(([, target]) => target ?? ""))]
    .map((target) => normalize(join(dirname(path), target)))
    .filter((target) => known.has(target));

const ANY = /(?:from|import\()\s*["'](\.[^"']+\.tsx?)["']/gu;
const STATIC = /from\s*["'](\.[^"']+\.tsx?)["']/gu;

const arrows = files.flatMap((path) => named(path, ANY));
/** @type {Map<string, number>} */
const importers = new Map();
for (const target of arrows) importers.set(target, (importers.get(target) ?? 0) + 1);

/** How many imports close a circle, depth first. */
const circles = () => {
  /** @type {Map<string, "open" | "done">} */
  const state = new Map();
  let found = 0;
  /** @param {string} path */
  const visit = (path) => {
    state.set(path, "open");
    for (const next of named(path, STATIC)) {
      if (state.get(next) === "open") found += 1;
      else if (!state.has(next)) visit(next);
    }
    state.set(path, "done");
  };
  for (const path of files) if (!state.has(path)) visit(path);
  return found;
};

/** @type {Map<string, number>} */
const folders = new Map();
for (const { parentPath } of everything) folders.set(parentPath, (folders.get(parentPath) ?? 0) + 1);
const largest = [...folders].toSorted(([, a], [, b]) => b - a).slice(0, 5);

/** @param {number} share */
const percentile = (share) => lines[Math.floor(share * lines.length)] ?? 0;

const rows = {
  "TypeScript files": files.length,
  lines: lines.reduce((sum, each) => sum + each, 0),
  "lines, median": percentile(0.5),
  "lines, 95th percentile": percentile(0.95),
  "lines, most": percentile(1 - 1e-9),
  "files over 200 lines": lines.filter((each) => each > 200).length,
  "files with one importer": [...importers.values()].filter((count) => count === 1).length,
  imports: arrows.length,
  "imports that close a circle": circles(),
  folders: folders.size,
  "largest folders": largest.map(([path, count]) => `${path.split(sep).slice(-2).join("/")} ${count}`).join(", "),
};
for (const [name, value] of Object.entries(rows)) process.stdout.write(`${name}: ${value}\n`);
