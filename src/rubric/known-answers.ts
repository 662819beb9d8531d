import { unknownIds } from "./check/check-ids.ts";
import { oneOfNames } from "./nearest-name.ts";
import { pathText, type Path, quote } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Criterion } from "./schema.ts";

/** The option ids of every question; the question of pay has the one option that conditions know, `below-floor`. */
export type KnownAnswers = ReadonlyMap<string, readonly string[]>;

export const knownAnswers = (criteria: readonly Criterion[]): KnownAnswers =>
  new Map(
    criteria.flatMap(({ questions }) =>
      questions.map((question) => [
        question.id,
        question.kind === "pay" ? ["below-floor"] : question.options.map(({ id }) => id),
      ]),
    ),
  );

/** Problems of a reference to a question and some of its options. `key` is the list's name in the file. */
export const checkReference = (
  file: string,
  path: Path,
  question: string,
  [key, options]: readonly [string, readonly string[]],
  known: KnownAnswers,
): readonly Problem[] => {
  const existing = known.get(question);
  if (existing === undefined) {
    const expected = oneOfNames("a question's id", question, [...known.keys()]);
    return [{ file, path: pathText([...path, "question"]), found: quote(question), expected }];
  }
  return unknownIds(file, [...path, key], options, existing, `an option of ${question}`);
};
