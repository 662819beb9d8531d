import { Command, CommanderError } from "commander";
import { addAsk } from "./ask.ts";
import { addCheck } from "./check.ts";
import { addCheckRubric } from "./rubric/check-rubric.ts";
import type { Bundled, Setting } from "./command.ts";
import { EXIT, type ExitCode, type Io } from "./io.ts";
import { addRead } from "./read/read.ts";
import { addRubric } from "./rubric/rubric.ts";
import { addSchema } from "./schema.ts";
import { addScore } from "./score/score.ts";
import { addTemplate } from "./template.ts";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod/mini";

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "package.json");

/** The version of this First Rung, as its package says; it lies two folders up, here as where it is built. */
const ownVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(PACKAGE, "utf8"))).version;

/**
 * Runs one command line.
 *
 * @param words what stands behind the program's name
 * @returns 0 done, 1 a file can't be read or isn't valid, 2 wrong usage
 */
export const run = async (words: readonly string[], io: Io, bundled: Bundled): Promise<ExitCode> => {
  let code: ExitCode = EXIT.done;
  const program = new Command("first-rung")
    .description(`Compare ${bundled.rubric.about.offers}. Nothing leaves this computer.`)
    .version(
      `${ownVersion()} (rubric ${bundled.rubric.id} ${bundled.rubric.version})`,
      "--version",
      "print the versions of the program and of its rubric",
    )
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err });
  const setting: Setting = {
    program,
    io,
    bundled,
    finish: (ended) => {
      code = ended;
    },
  };
  for (const add of [addScore, addAsk, addRead, addTemplate, addCheck, addRubric, addCheckRubric, addSchema])
    add(setting);
  try {
    await program.parseAsync([...words], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    throw error;
  }
};
