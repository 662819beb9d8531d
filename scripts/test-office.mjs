// @ts-check
// Has LibreOffice compute our spreadsheets again, and compares with the engine. Not part of `npm test`: exits 2 where there is no LibreOffice.
import { spawnSync } from "node:child_process";
import { findOffice } from "./find-office.mjs";

if (!findOffice()) {
  console.error(
    "No LibreOffice found, so nothing was tested: install it (Debian: apt-get install libreoffice-calc; macOS: brew install --cask libreoffice) or set SOFFICE_PATH.",
  );
  process.exit(2);
}

const { status } = spawnSync("npx", ["vitest", "run", "--config", "tests/office/vitest.config.ts"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
process.exit(status ?? 1);
