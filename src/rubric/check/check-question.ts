import { repeatedIds } from "./check-ids.ts";
import { oneOfNames } from "../nearest-name.ts";
import { describeValue, pathText, type Path, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { ChoiceQuestion, Question } from "../schema.ts";

/** Shares and probabilities are typed by hand and must sum to 1 but for rounding. */
export const SUM_TOLERANCE = 1e-9;

const checkOrder = ({ options }: ChoiceQuestion, file: string, start: Path): readonly Problem[] =>
  options.flatMap(({ value }, index) => {
    const before = options[index - 1]?.value ?? 0;
    if (value >= before) return [];
    const path = pathText([...start, "options", index, "value"]);
    return [{ file, path, found: describeValue(value), expected: `${before} or more: options go from worst to best` }];
  });

/** Checks the options of a question of choice: ids of their own, from worst to best, a prior that names them all. */
export const checkOptions = (question: ChoiceQuestion, file: string, start: Path): readonly Problem[] => [
  ...repeatedIds(
    file,
    question.options.map(({ id }) => id),
    (index) => [...start, "options", index, "id"],
  ),
  ...checkOrder(question, file, start),
  ...checkPrior(question, file, start),
];

const checkPrior = ({ options, prior }: ChoiceQuestion, file: string, start: Path): readonly Problem[] => {
  if (prior === undefined) return [];
  const at = (...more: string[]): string => pathText([...start, "prior", ...more]);
  const ids = options.map(({ id }) => id);
  const given = Object.entries(prior);
  const strangers = given
    .filter(([id]) => !ids.includes(id))
    .map(([id]) => ({ file, path: at(id), found: quote(id), expected: oneOfNames("an option's id", id, ids) }));
  const unlikely = ids
    .filter((id) => !(Object.hasOwn(prior, id) && (prior[id] ?? 0) > 0))
    .map((id) => ({
      file,
      path: at(id),
      found: describeValue(Object.hasOwn(prior, id) ? prior[id] : undefined),
      expected: "a probability above 0",
    }));
  const sum = given.reduce((total, [, probability]) => total + probability, 0);
  const offSum =
    Math.abs(sum - 1) <= SUM_TOLERANCE
      ? []
      : [{ file, path: at(), found: `probabilities that sum to ${Number(sum.toFixed(6))}`, expected: "a sum of 1" }];
  return [...strangers, ...unlikely, ...offSum];
};

/** Checks one question: it cites a source, options go from worst to best, a prior names them all, pay is with pay. */
export const checkQuestion = (question: Question, file: string, start: Path, criterion: string): readonly Problem[] => {
  const uncited =
    question.sources.length > 0
      ? []
      : [
          {
            file,
            path: pathText([...start, "sources"]),
            found: "no source",
            expected: "a part that sources.yaml names",
          },
        ];
  if (question.kind === "pay") {
    if (criterion === "pay") return uncited;
    return [
      ...uncited,
      {
        file,
        path: pathText([...start, "kind"]),
        found: '"pay"',
        expected: "a choice: pay has a criterion of its own",
      },
    ];
  }
  return [...uncited, ...checkOptions(question, file, start)];
};
