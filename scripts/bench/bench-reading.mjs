// @ts-check
// Prints how well the reader reads the development half; docs/decisions/0031-reading.md. `--misses` lists what it missed.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "first-rung-reading-"));
try {
  await build({
    root,
    logLevel: "error",
    build: { ssr: join(root, "tests/bench/reading-bench.ts"), outDir: folder, emptyOutDir: true },
  });
  const { benchReading } = await import(pathToFileURL(join(folder, "reading-bench.js")).href);
  benchReading(join(root, "../shared/reference"), process.argv.includes("--misses"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
