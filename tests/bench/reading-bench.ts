/** How well the reader reads the development half: reading.md, "How good". Prints; nothing here fails. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bundledSigns } from "../../src/reading/signs/bundled-signs.ts";
import { notes, postings } from "./reading/cases.ts";
import { measure, type Measured, type Tally } from "./reading/measure.ts";
import { speedLine } from "./reading/speed.ts";
import { termLines } from "./reading/terms.ts";
import { signsUnseen } from "./reading/unseen.ts";

/** The design's aims; null where it has none. */
interface Aims {
  readonly about: number;
  readonly found: number;
  readonly near: number;
  readonly exact: number;
}

const POSTINGS: Aims = { about: 0.85, found: 0.6, near: 0.95, exact: 0.8 };
const NOTES: Aims = { about: 0.7, found: 0.6, near: 0.9, exact: 0.75 };

const share = (part: number, of: number, aim = 0): string => {
  if (of === 0) return "    –";
  return `${(part / of).toFixed(2)}${part / of < aim ? "!" : " "}`;
};

const row = (label: string, tally: Tally, aims: Aims): string =>
  `  ${label.padEnd(19)} shown ${String(tally.shown).padStart(4)}: of an answered question ${share(tally.ofAnswered, tally.shown, aims.about)} with the reader's words ${share(tally.withWords, tally.shown)}` +
  ` | answered ${String(tally.answered).padStart(3)}: a passage ${share(tally.any, tally.answered, aims.found)} their words ${share(tally.found, tally.answered)}` +
  ` | options ${String(tally.options).padStart(3)}: near ${share(tally.near, tally.options, aims.near)} exact ${share(tally.exact, tally.options, aims.exact)}`;

const tell = (title: string, { byQuestion, all, misses }: Measured, aims: Aims, isTalkative: boolean): void => {
  console.log(`\n${title}. Below its aim: !`);
  for (const [question, tally] of byQuestion) console.log(row(question, tally, aims));
  console.log(row("ALL", all, aims));
  if (isTalkative) for (const miss of misses) console.log(`    ${miss}`);
};

/** Prints the table; with `--misses`, what was shown beside the reader's words and what was not found. */
export const benchReading = (reference: string, isTalkative: boolean): void => {
  if (!existsSync(join(reference, "postings"))) {
    console.log(`no material to measure on: ${reference} is absent`);
    return;
  }
  const adverts = postings(join(reference, "postings"));
  const told = notes(join(reference, "notes"));
  const cases = [...adverts, ...told];
  const unseen = signsUnseen(cases);
  tell(
    "Postings",
    measure(adverts, () => bundledSigns),
    POSTINGS,
    isTalkative,
  );
  tell(
    "Notes, letters",
    measure(told, () => bundledSigns),
    NOTES,
    isTalkative,
  );
  tell("Postings, each fifth without the phrases that it alone bears out", measure(adverts, unseen), POSTINGS, false);
  tell("Notes, each hand without the phrases that it alone bears out", measure(told, unseen), NOTES, false);
  console.log("\nPay, dates, facts");
  for (const line of termLines(cases)) console.log(line);
  console.log(`\n${speedLine(cases)}`);
};
