import { InvalidArgumentError, Option, type Command } from "commander";
import type { Background } from "../rubric/background/background-schema.ts";
import type { ParsedRubric } from "../rubric/parse-rubric.ts";
import type { Rubric } from "../rubric/schema.ts";
import { dateSchema } from "../offers/date-schema.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { ExitCode, Io } from "./io.ts";

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
  new Option(flags, `${description} (${values.join(", ")})`).default(values[0]).argParser((typed: string) => {
    if (values.includes(typed)) return typed;
    throw new InvalidArgumentError(`Expected one of ${values.join(", ")}${didYouMean(typed, values)}.`);
  });

/** An option that has several of a few values, separated by commas; none if it isn't given. */
export const someOf = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, `${description} (${values.join(", ")})`).default([], "none").argParser((typed: string) => {
    const words = typed.split(",").map((word) => word.trim());
    const unknown = words.find((word) => !values.includes(word));
    if (unknown === undefined) return words;
    throw new InvalidArgumentError(
      `Found "${unknown}"; expected some of ${values.join(", ")}, separated by commas${didYouMean(unknown, values)}.`,
    );
  });

/** A whole number from 1 on. */
export const countOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((typed: string) => {
    if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
    throw new InvalidArgumentError("Expected a whole number, 1 or more.");
  });

/** A day, such as 2026-12-05. */
export const dayOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((typed: string) => {
    const read = dateSchema.safeParse(typed);
    if (read.success) return read.data;
    throw new InvalidArgumentError(`Expected ${read.error.issues[0]?.message ?? "a date"}.`);
  });

/** The address of a page; none if it isn't given. */
export const pageOption = (flags: string, description: string): Option =>
  new Option(flags, description).default("", "none").argParser((typed: string) => {
    if (/^(?:https?|file):\/\//iu.test(typed) && URL.canParse(typed)) return typed;
    throw new InvalidArgumentError("Expected an address such as https://example.org/first-rung/.");
  });

export const rubricOption = (): Option =>
  new Option("--rubric <folder>", "use the rubric in a folder instead of the built-in one");

/** The rubric of a folder. What reads and checks one is a good part of the command, so it is only loaded for that. */
export const readRubric = async (folder: string): Promise<ParsedRubric> =>
  (await import("./rubric/read-rubric-folder.ts")).readRubricFolder(folder);

/** The rubric of a folder, or the one that comes along. */
export const chosenRubric = async ({ bundled }: Setting, folder: string | undefined): Promise<ParsedRubric> =>
  folder === undefined ? { ok: true, ...bundled } : readRubric(folder);
