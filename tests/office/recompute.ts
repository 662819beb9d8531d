import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findOffice } from "../../scripts/find-office.mjs";
import { withParts } from "../builders/a-book.ts";

/** Without the values beside formulas: what stands there afterwards was worked out by the program that opened the file. */
const withoutValues = (bytes: Uint8Array): Uint8Array =>
  withParts(bytes, (path, text) =>
    path.startsWith("xl/worksheets/")
      ? text.replaceAll(/ t="(?:str|e)"><f>/g, "><f>").replaceAll(/(<\/f>)<v>.*?<\/v>/gs, "$1")
      : text,
  );

export type Program = Parameters<typeof findOffice>[0];

/** Saves every book again under the same name in `out`. */
const commandsOf = (program: Program, folder: string, out: string, paths: readonly string[]): readonly string[][] => {
  if (program === "Gnumeric")
    return paths.map((path) => ["--recalc", "--export-type=Gnumeric_Excel:xlsx2", path, join(out, basename(path))]);
  // A profile of its own, so that an open LibreOffice doesn't matter.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  return [[profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths]];
};

/** The spreadsheets as a program saves them after it has worked out every formula again. */
export const recomputed = (program: Program, books: readonly Uint8Array[]): readonly Uint8Array[] => {
  const office = findOffice(program);
  if (office === undefined) throw new Error(`no ${program}`);
  const folder = mkdtempSync(join(tmpdir(), "first-rung-office-"));
  try {
    const out = join(folder, "out");
    mkdirSync(out);
    const paths = books.map((bytes, index) => {
      const path = join(folder, `book-${index}.xlsx`);
      writeFileSync(path, withoutValues(bytes));
      return path;
    });
    for (const command of commandsOf(program, folder, out, paths)) {
      const { status, stderr } = spawnSync(office, command, { encoding: "utf8" });
      if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
    }
    return paths.map((path) => new Uint8Array(readFileSync(join(out, basename(path)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
