/** How long 10,000 words take. */
import { readText } from "../../../src/reading/read-text.ts";
import { bundledSigns } from "../../../src/reading/signs/bundled-signs.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { ReadCase } from "./cases.ts";

const RUNS = 5;

/** The first reading, with the signs made ready, and the middle one of five more. */
export const speedLine = (cases: readonly ReadCase[]): string => {
  let text = "";
  for (const each of cases) if (text.split(/\s+/u).length < 10_000) text += `${each.text}\n`;
  // A copy, so that the signs are made ready once more.
  const signs = { ...bundledSigns };
  const once = (): number => {
    // The processor's time, since a bench seldom has the machine to itself.
    const started = process.cpuUsage().user;
    readText(bundledRubric, signs, text, { kind: "notes" });
    return (process.cpuUsage().user - started) / 1_000;
  };
  const first = once();
  const more = Array.from({ length: RUNS }, once).toSorted((a, b) => a - b);
  const again = more[Math.floor(RUNS / 2)] ?? first;
  return `${text.split(/\s+/u).length} words: ${first.toFixed(0)} ms the first time, ${again.toFixed(0)} ms again (aim 300 ms)`;
};
