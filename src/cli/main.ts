#!/usr/bin/env node
import { diskFault } from "./input/read-bytes.ts";
import { EXIT } from "./io.ts";
import { run } from "./run.ts";
import { bundledBackground } from "../rubric/background/bundled-background.ts";
import { bundledRubric } from "../rubric/bundled.ts";

/** 2026-11-23, in the time zone of this computer. */
const localDate = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

// Anyone who reads the output may stop early, as `head` does; that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  process.stderr.write(`standard output: found ${diskFault(error)}; expected a place that can be written\n`);
  process.exit(EXIT.refused);
});
// Nor is there anyone to tell when nobody reads the errors.
process.stderr.on("error", () => {});

try {
  process.exitCode = await run(
    process.argv.slice(2),
    {
      stdin: process.stdin,
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      today: localDate(new Date()),
    },
    { rubric: bundledRubric, background: bundledBackground },
  );
} catch (error) {
  process.stderr.write(
    `Something went wrong inside First Rung: ${error instanceof Error ? error.message : "no reason given"}\n`,
  );
  process.exitCode = EXIT.refused;
}
