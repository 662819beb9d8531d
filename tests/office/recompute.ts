import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findOffice } from "../../scripts/find-office.mjs";
import { withParts } from "../builders/a-book.ts";

/** Without the values beside formulas: what stands there afterwards was worked out by anyone who opened the file. */
const withoutValues = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (path, text) =>
    path.startsWith("xl/worksheets/")
      ? text.replaceAll(/ t="(?:str|e)"><f>/g, "><f>").replaceAll(/(<\/f>)<v>.*?<\/v>/gs, "$1")
      : text,
  );

/** The spreadsheets as LibreOffice saves them after it has worked out every formula again. */
export const recomputed = (books: readonly Uint8Array[]): readonly Uint8Array[] => {
  const office = findOffice();
  if (office === undefined) throw new Error("no LibreOffice");
  const folder = mkdtempSync(join(tmpdir(), "first-rung-office-"));
  try {
    const paths = books.map((bytes, index) => {
      const path = join(folder, `book-${index}.xlsx`);
      writeFileSync(path, withoutValues(bytes));
      return path;
    });
    const out = join(folder, "out");
    // A profile of its own, so that an open LibreOffice doesn't matter.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const { status, stderr } = spawnSync(
      office,
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return books.map((_, index) => new Uint8Array(readFileSync(join(out, `book-${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
