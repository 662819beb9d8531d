import { repeatedIds } from "./check-ids.ts";
import { checkReference, type KnownAnswers } from "../known-answers.ts";
import { pathText, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Lane } from "../schema.ts";

const FILE = "lanes.yaml";

/** An option in two signs of a lane would count twice. */
const countedTwice = ({ signs }: Lane, lane: number): readonly Problem[] => {
  const seen = new Set<string>();
  return signs.flatMap(({ question, options }, sign) =>
    options.flatMap((option, index) => {
      const answer = JSON.stringify([question, option]);
      if (!seen.has(answer)) {
        seen.add(answer);
        return [];
      }
      const path = pathText([lane, "signs", sign, "options", index]);
      const expected = `${quote(option)} of ${question} once in a lane`;
      return [{ file: FILE, path, found: `${quote(option)} a second time`, expected }];
    }),
  );
};

const ofPay = ({ signs }: Lane, lane: number): readonly Problem[] =>
  signs.flatMap(({ question }, sign) =>
    question === "pay"
      ? [
          {
            file: FILE,
            path: pathText([lane, "signs", sign, "question"]),
            found: '"pay"',
            expected: "a question with options",
          },
        ]
      : [],
  );

/** Checks across `lanes.yaml`: ids of their own, signs that exist, an option in at most one sign of a lane. */
export const checkLanes = (lanes: readonly Lane[], known: KnownAnswers): readonly Problem[] => [
  ...repeatedIds(
    FILE,
    lanes.map(({ id }) => id),
    (index) => [index, "id"],
  ),
  ...lanes.flatMap((lane, index) => [
    ...lane.signs.flatMap(({ question, options }, sign) =>
      question === "pay" ? [] : checkReference(FILE, [index, "signs", sign], question, ["options", options], known),
    ),
    ...ofPay(lane, index),
    ...countedTwice(lane, index),
  ]),
];
