import { quote } from "../../src/rubric/place.ts";
import type { Problem } from "../../src/rubric/problem.ts";
import type { Question, Rubric } from "../../src/rubric/schema.ts";
import type { Aside, QuestionSigns } from "../../src/reading/signs/signs-schema.ts";

const optionIds = (question: Question): readonly string[] =>
  "options" in question ? question.options.map(({ id }) => id) : [];

const ofQuestion = (file: string, entry: QuestionSigns, question: Question | undefined): readonly Problem[] => {
  const at = (path: string, found: string, expected: string): Problem => ({ file, path, found, expected });
  if (question === undefined) return [at(entry.question, quote(entry.question), "a question of the rubric")];
  const ids = optionIds(question);
  const strays = entry.signs.flatMap(({ choice }, index) =>
    choice === undefined || ids.includes(choice)
      ? []
      : [at(`${entry.question}.signs[${index}].choice`, quote(choice), `one of ${ids.join(", ")}`)],
  );
  const bare = entry.signs.length === 0 && entry.none === undefined;
  const missing = ids.filter((id) => entry.signs.every(({ choice }) => choice !== id));
  return [
    ...strays,
    ...(bare ? [at(entry.question, "no signs", "signs, or `none` with the reason")] : []),
    ...(missing.length > 0 && entry.signs.length > 0 && entry.unfound === undefined
      ? [
          at(
            entry.question,
            `no sign for ${missing.join(", ")}`,
            "a sign for each option, or `unfound` with the reason",
          ),
        ]
      : []),
  ];
};

/** The questions that asides leave open, where the rubric has none such. */
export const checkAsides = (rubric: Pick<Rubric, "criteria">, asides: readonly Aside[]): readonly string[] => {
  const known = new Set(rubric.criteria.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return asides.flatMap(({ except = [] }) => except.filter((id) => !known.has(id)));
};

/**
 * What signs and rubric say of each other: every question has signs or says why not, every option of a sign exists, and
 * every option has a sign or the question says why not.
 *
 * @param files the signs by the name of their file
 */
export const checkSigns = (
  rubric: Pick<Rubric, "criteria">,
  files: ReadonlyMap<string, readonly QuestionSigns[]>,
): readonly Problem[] => {
  const questions = new Map(
    rubric.criteria.flatMap(({ id, questions: list }) =>
      list.map((question) => [question.id, { question, criterion: id }]),
    ),
  );
  const named = new Set([...files.values()].flatMap((entries) => entries.map(({ question }) => question)));
  return [
    ...[...files].flatMap(([file, entries]) =>
      entries.flatMap((entry) => ofQuestion(file, entry, questions.get(entry.question)?.question)),
    ),
    ...[...questions].flatMap(([id, { criterion }]) =>
      named.has(id)
        ? []
        : [
            {
              file: `reading/${criterion}.yaml`,
              path: "",
              found: `nothing on ${quote(id)}`,
              expected: "signs for every question",
            },
          ],
    ),
  ];
};
