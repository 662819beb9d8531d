import type { Rubric } from "../../rubric/schema.ts";
import { describeValue, type Path } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";
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
): CarriedOption | null => {
  const steps = (rubric.carryOver ?? []).filter(({ from }) => version === undefined || !isOlderVersion(from, version));
  let now: CarriedOption = { is: option, lookAgain: false };
  for (const { options } of steps) {
    const found = options.find((each) => each.question === question && each.was === now.is);
    if (found === undefined || (version === undefined && found.is === found.was)) continue;
    now = { is: found.is, lookAgain: now.lookAgain || found.lookAgain === true };
  }
  return now.is === option && !now.lookAgain ? null : now;
};

/** A statement (an answer's own, or another voice) under this rubric. */
const carryStatement = (
  raw: unknown,
  path: Path,
  question: string,
  version: string | undefined,
  rubric: Rubric,
): Carried => {
  const choice = fieldOf(raw, "choice");
  if (!isRecord(raw) || typeof choice !== "string") return { value: raw, told: [] };
  const now = carriedOption(rubric, version, question, choice);
  if (now === null) return { value: raw, told: [] };
  const since = version === undefined ? "an earlier version" : `version ${version}`;
  return {
    value: { ...raw, choice: now.is, ...(now.lookAgain && { lookAgain: true }) },
    told: [
      {
        path: [...path, "choice"],
        found: `${describeValue(choice)} of ${since} of the rubric`,
        expected: `${describeValue(now.is)}; it is read as that${now.lookAgain ? "; look at this answer again" : ""}`,
      },
    ],
  };
};

const carryAnswer = (
  raw: unknown,
  path: Path,
  question: string,
  version: string | undefined,
  rubric: Rubric,
): Carried => {
  const own = carryStatement(raw, path, question, version, rubric);
  const also = fieldOf(own.value, "also");
  if (!isRecord(own.value) || !Array.isArray(also)) return own;
  const voices = also.map((voice, at) => carryStatement(voice, [...path, "also", at], question, version, rubric));
  return {
    value: { ...own.value, also: voices.map(({ value }) => value) },
    told: [...own.told, ...voices.flatMap(({ told }) => told)],
  };
};

/**
 * An offer whose answers were given under an earlier version of the rubric, as this version has them, with what was changed.
 * Looks at the raw value, before any check: an option that is gone would be refused. What is as it was is left as it is.
 */
export const carryOffer = (raw: unknown, path: Path, version: string | undefined, rubric: Rubric): Carried => {
  const answers = fieldOf(raw, "answers");
  if (!isRecord(raw) || !isRecord(answers)) return { value: raw, told: [] };
  const carried = Object.entries(answers).map(([question, answer]): readonly [string, Carried] => [
    question,
    carryAnswer(answer, [...path, "answers", question], question, version, rubric),
  ]);
  const told = carried.flatMap(([, each]) => each.told);
  if (told.length === 0) return { value: raw, told };
  return { value: { ...raw, answers: Object.fromEntries(carried.map(([id, { value }]) => [id, value])) }, told };
};
