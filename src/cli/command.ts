import { Option, type Command } from "commander";
import type { Background } from "../rubric/background/background-schema.ts";
import type { ParsedRubric } from "../rubric/parse-rubric.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { ExitCode, Io } from "./io.ts";
import { readRubricFolder } from "./read-rubric-folder.ts";

/** A rubric, and what is only read of it. */
export interface Bundled {
  readonly rubric: Rubric;
  readonly background: Background;
}

/** What every command is given when the program is put together. */
export interface Setting {
  readonly program: Command;
  readonly io: Io;
  /** the rubric that comes with the program */
  readonly bundled: Bundled;
  /** says how the command ended */
  readonly finish: (code: ExitCode) => void;
}

/** An option that has one of a few values, the first if it isn't given. */
export const oneOf = (flags: string, description: string, values: readonly [string, ...string[]]): Option =>
  new Option(flags, description).choices(values).default(values[0]);

export const rubricOption = (): Option =>
  new Option("--rubric <folder>", "use the rubric of a folder instead of the one that comes along");

/** The rubric of a folder, or the one that comes along. */
export const chosenRubric = async ({ bundled }: Setting, folder: string | undefined): Promise<ParsedRubric> =>
  folder === undefined ? { ok: true, ...bundled } : readRubricFolder(folder);
