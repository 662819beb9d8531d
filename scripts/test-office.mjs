// @ts-check
// Has spreadsheet programs compute our spreadsheets again, and compares with the engine. Not part of `npm test`: exits 2 where neither is installed.
import { spawnSync } from "node:child_process";
import { findOffice } from "./find-office.mjs";

/** How each program is installed, and the variable that names it elsewhere. */
const PROGRAMS = /** @type {const} */ ([
  [
    "LibreOffice",
    "Debian: apt-get install libreoffice-calc; macOS: brew install --cask libreoffice; or set SOFFICE_PATH",
  ],
  ["Gnumeric", "Debian: apt-get install gnumeric; macOS: brew install gnumeric; or set SSCONVERT_PATH"],
]);
const missing = PROGRAMS.filter(([program]) => !findOffice(program));

for (const [program, how] of missing) console.error(`${program} isn't installed, so it tests nothing (${how}).`);
if (missing.length === PROGRAMS.length) process.exit(2);

const { status } = spawnSync("npx", ["vitest", "run", "--config", "tests/office/vitest.config.ts"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
