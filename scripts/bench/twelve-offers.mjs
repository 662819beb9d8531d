// @ts-check
// Writes the offers that the page is measured with: twelve, of which every question is open.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The benches of `tests/bench`, bundled into a folder first so that they run as the shipped code does. @param {string} folder */
export const loadBenches = async (folder) => {
  await build({
    root,
    logLevel: "error",
    build: { ssr: join(root, "tests/bench/benches.ts"), outDir: folder, emptyOutDir: true },
  });
  return import(pathToFileURL(join(folder, "benches.js")).href);
};

/** The path of an offers file of twelve offers, in a folder of its own that the caller removes. */
export const twelveOffers = async () => {
  const folder = mkdtempSync(join(tmpdir(), "first-rung-bench-"));
  const { writeCohort } = await loadBenches(folder);
  const file = join(folder, "twelve.json");
  writeCohort(file, 12);
  return { folder, file };
};
