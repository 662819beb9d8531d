import { criterionFile } from "./check-criteria.ts";
import type { KnownAnswers } from "../known-answers.ts";
import { type Path, pathText } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Condition, Flag } from "../flag-schema.ts";
import type { Question, Rubric } from "../schema.ts";

/** Answers of each question that are still possible; a question that is not named may have any. */
type Possible = ReadonlyMap<string, ReadonlySet<string>>;

/** Beyond so many ways a condition counts as one that can be true: nobody writes such a one by hand. */
const MOST_WAYS = 256;

const both = (one: Possible, other: Possible): Possible => {
  const merged = new Map(one);
  for (const [question, answers] of other) {
    const before = merged.get(question);
    merged.set(question, before === undefined ? answers : new Set([...before].filter((each) => answers.has(each))));
  }
  return merged;
};

const canBe = (way: Possible): boolean => [...way.values()].every(({ size }) => size > 0);

/** What a condition may ask for: the answers of each question, and the lanes. */
interface Askable {
  readonly answers: KnownAnswers;
  readonly lanes: readonly string[];
}

/** Stands for the lane among the questions; no question is called so. */
const LANE = "the lane";

/** One of some values, or with `holds` false another than these. */
const oneOf = (
  about: string,
  values: readonly string[],
  all: readonly string[],
  holds: boolean,
): readonly Possible[] => {
  const possible = holds ? values : all.filter((each) => !values.includes(each));
  return [new Map([[about, new Set(possible)]])].filter(canBe);
};

/** The ways in which a condition can hold, or not hold where `holds` is false; what it says of titles is free. */
const waysOf = (condition: Condition, holds: boolean, known: Askable): readonly Possible[] => {
  if ("not" in condition) return waysOf(condition.not, !holds, known);
  if ("question" in condition) {
    const { question, is } = condition;
    return oneOf(question, is, ["unknown", ...(known.answers.get(question) ?? [])], holds);
  }
  if ("lane" in condition) return oneOf(LANE, condition.lane, ["mixed", ...known.lanes], holds);
  if ("title-says" in condition) return [new Map()];
  const parts = "all" in condition ? condition.all : condition.any;
  const ways = parts.map((part) => waysOf(part, holds, known));
  const isEvery = "all" in condition === holds;
  if (!isEvery) return ways.flat().slice(0, MOST_WAYS);
  return ways.reduce<readonly Possible[]>(
    (sofar, each) =>
      sofar
        .flatMap((one) => each.map((other) => both(one, other)))
        .filter(canBe)
        .slice(0, MOST_WAYS),
    [new Map()],
  );
};

/** Flags that no answers could raise, in a list that stands at `start` of its file. */
export const neverRaised = (
  flags: readonly Flag[],
  known: Askable,
  { file, start }: { readonly file: string; readonly start: Path },
): readonly Problem[] =>
  flags.flatMap(({ when }, index) =>
    waysOf(when, true, known).length > 0
      ? []
      : [
          {
            file,
            path: pathText([...start, index, "when"]),
            found: "a condition that can't be true",
            expected:
              "one that some answers fulfil: a question has one answer at a time, and an offer is one kind of job",
          },
        ],
  );

/** Questions of a file whose answers are all worth nothing. */
export const worthNothing = (questions: readonly Question[], file: string): readonly Problem[] =>
  questions.flatMap((question, index) =>
    question.kind === "choice" && question.options.every(({ value }) => value === 0)
      ? [
          {
            file,
            path: pathText(["questions", index, "options"]),
            found: "options that are all worth 0",
            expected: "a best option with a value above 0",
          },
        ]
      : [],
  );

const withoutLedger = ({ criteria, advice }: Rubric): readonly Problem[] => {
  const acted = new Set(advice.flatMap(({ acts }) => (acts === "none" ? [] : acts.criteria)));
  const weighed = new Set(
    criteria.flatMap(({ id, questions }) =>
      acted.has(id) ||
      advice.some(({ acts }) => acts !== "none" && questions.some((each) => acts.questions.includes(each.id)))
        ? [id]
        : [],
    ),
  );
  return criteria.flatMap(({ id }) =>
    weighed.has(id)
      ? []
      : [
          {
            file: "advice.yaml",
            path: "",
            found: `no entry that acts on the criterion ${id}`,
            expected: `an entry with ${id} among its criteria: weights are computed from the ledger`,
          },
        ],
  );
};

/** What would be a rubric without effect and without a word: refused, as nobody means it. */
export const checkSilent = (rubric: Rubric, known: Askable): readonly Problem[] => [
  ...rubric.criteria.flatMap(({ id, questions }) => worthNothing(questions, criterionFile(id))),
  ...neverRaised(rubric.flags, known, { file: "flags.yaml", start: [] }),
  ...withoutLedger(rubric),
];
