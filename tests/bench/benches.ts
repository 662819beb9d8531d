/** What `scripts/bench/bench.mjs` bundles and runs. */
import { writeFileSync } from "node:fs";
import { decideBench } from "./decide-bench.ts";
import { mixedFile } from "./open-offers.ts";
import { scoreBench } from "./score-bench.ts";

/** The measurements of the engine, each with a title and rows to print. */
export const benches = () => [scoreBench(), decideBench()];

/** Writes an offers file of so many offers. */
export const writeCohort = (path: string, count: number): void => {
  writeFileSync(path, JSON.stringify(mixedFile(count)));
};
