import type { Rubric } from "../../rubric/schema.ts";
import { describeValue } from "../../rubric/place.ts";
import { both, type FileFault, inside, insideEntries, insideItems, NO_FAULTS } from "./file-fault.ts";
import { fieldOf, isRecord } from "../plain-record.ts";
import { isOlderVersion } from "./rubric-version.ts";

interface Carried {
  readonly value: unknown;
  /** what was carried over, one a statement */
  readonly told: readonly FileFault[];
}

/** What an option of an earlier version is now. */
export interface CarriedOption {
  readonly is: string;
  /** it became two, or means something else now */
  readonly lookAgain: boolean;
}

type Step = NonNullable<Rubric["carryOver"]>[number];

const carriedThrough = (steps: readonly Step[], isVersionKnown: boolean, question: string, option: string) => {
  let now: CarriedOption = { is: option, lookAgain: false };
  for (const { options } of steps) {
    const found = options.find((each) => each.question === question && each.was === now.is);
    if (found === undefined || (!isVersionKnown && found.is === found.was)) continue;
    now = { is: found.is, lookAgain: now.lookAgain || found.lookAgain === true };
  }
  return now.is === option && !now.lookAgain ? null : now;
};

/** What options are now that were others once, by question and option. */
type Table = ReadonlyMap<string, ReadonlyMap<string, CarriedOption>>;

const tableFrom = (rubric: Rubric, version: string | undefined): Table => {
  const all = rubric.carryOver ?? [];
  const steps = all.filter(({ from }) => version === undefined || !isOlderVersion(from, version));
  const table = new Map<string, Map<string, CarriedOption>>();
  for (const { question, was } of steps.flatMap((step) => step.options)) {
    const carried = carriedThrough(steps, version !== undefined, question, was);
    if (carried !== null)
      table.set(question, (table.get(question) ?? new Map<string, CarriedOption>()).set(was, carried));
  }
  return table;
};

/** Worked out once for a file: a cohort has a hundred thousand answers. */
const lastTables = new WeakMap<Rubric, { readonly version: string | undefined; readonly table: Table }>();

const tableOf = (rubric: Rubric, version: string | undefined): Table => {
  const last = lastTables.get(rubric);
  if (last !== undefined && last.version === version) return last.table;
  const table = tableFrom(rubric, version);
  lastTables.set(rubric, { version, table });
  return table;
};

/**
 * What an option of an earlier version is under this rubric; null where it is as it was. Without a `version` only an option
 * that is gone is carried: one that is still there may have been meant as it is now.
 *
 * ```ts
 * carriedOption(rubric, "1.0.0", "progression", "a-third"); // { is: "up-to-half", lookAgain: false }
 * ```
 */
export const carriedOption = (
  rubric: Rubric,
  version: string | undefined,
  question: string,
  option: string,
): CarriedOption | null => tableOf(rubric, version).get(question)?.get(option) ?? null;

/** A statement (an answer's own, or another voice) under this rubric. */
const carryStatement = (raw: unknown, question: string, version: string | undefined, rubric: Rubric): Carried => {
  const choice = fieldOf(raw, "choice");
  if (!isRecord(raw) || typeof choice !== "string") return { value: raw, told: NO_FAULTS };
  const now = carriedOption(rubric, version, question, choice);
  if (now === null) return { value: raw, told: NO_FAULTS };
  const since = version === undefined ? "an earlier version" : `version ${version}`;
  return {
    value: { ...raw, choice: now.is, ...(now.lookAgain && { lookAgain: true }) },
    told: [
      {
        path: ["choice"],
        found: `${describeValue(choice)} of ${since} of the rubric`,
        expected: `${describeValue(now.is)}; it is read as that${now.lookAgain ? "; look at this answer again" : ""}`,
      },
    ],
  };
};

const carryAnswer = (raw: unknown, question: string, version: string | undefined, rubric: Rubric): Carried => {
  const own = carryStatement(raw, question, version, rubric);
  const also = fieldOf(own.value, "also");
  if (!isRecord(own.value) || !Array.isArray(also)) return own;
  const voices = also.map((voice) => carryStatement(voice, question, version, rubric));
  return {
    value: { ...own.value, also: voices.map(({ value }) => value) },
    told: both(
      own.told,
      inside(
        "also",
        insideItems(voices, (voice) => voice.told),
      ),
    ),
  };
};

/** Whether any answer may be an option that became another: few are, and most questions never had others. */
const mayBeCarried = (answers: unknown, table: Table): boolean => {
  for (const [question, options] of table) {
    const answer = fieldOf(answers, question);
    const choice = fieldOf(answer, "choice");
    if ((typeof choice === "string" && options.has(choice)) || fieldOf(answer, "also") !== undefined) return true;
  }
  return false;
};

/**
 * An offer whose answers were given under an earlier version of the rubric, as this version has them, with what was changed;
 * places are the offer's own. Looks at the raw value, before any check: an option that is gone would be refused. What is as
 * it was is left as it is.
 */
export const carryOffer = (raw: unknown, version: string | undefined, rubric: Rubric): Carried => {
  const answers = fieldOf(raw, "answers");
  const changed = tableOf(rubric, version);
  if (!isRecord(raw) || !isRecord(answers) || !mayBeCarried(answers, changed)) return { value: raw, told: NO_FAULTS };
  const values: Record<string, unknown> = {};
  const told = insideEntries(answers, (answer, question) => {
    if (!changed.has(question)) return NO_FAULTS;
    const carried = carryAnswer(answer, question, version, rubric);
    values[question] = carried.value;
    return carried.told;
  });
  if (told.length === 0) return { value: raw, told };
  return { value: { ...raw, answers: { ...answers, ...values } }, told: inside("answers", told) };
};
