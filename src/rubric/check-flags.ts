import { repeatedIds, unknownIds } from "./check-ids.ts";
import { checkReference, type KnownAnswers } from "./known-answers.ts";
import { pathText, type Path, quote } from "./place.ts";
import type { Problem } from "./problem.ts";
import type { Condition, Flag } from "./schema.ts";

const FILE = "flags.yaml";

/** What a flag may speak of. */
interface Known {
  readonly answers: KnownAnswers;
  readonly lanes: readonly string[];
  readonly bands: readonly string[];
}

const checkCondition = (condition: Condition, path: Path, known: Known): readonly Problem[] => {
  if ("all" in condition) {
    return condition.all.flatMap((part, index) => checkCondition(part, [...path, "all", index], known));
  }
  if ("any" in condition) {
    return condition.any.flatMap((part, index) => checkCondition(part, [...path, "any", index], known));
  }
  if ("not" in condition) return checkCondition(condition.not, [...path, "not"], known);
  if ("lane" in condition) {
    return unknownIds(FILE, [...path, "lane"], condition.lane, [...known.lanes, "mixed"], "a lane's id");
  }
  if ("title-says" in condition) return [];
  return checkReference(FILE, path, condition.question, ["is", condition.is], known.answers);
};

const checkCeiling = ({ ceiling }: Flag, index: number, bands: readonly string[]): readonly Problem[] =>
  ceiling === undefined || bands.includes(ceiling)
    ? []
    : [
        {
          file: FILE,
          path: pathText([index, "ceiling"]),
          found: quote(ceiling),
          expected: `a band's id: ${bands.join(", ")}`,
        },
      ];

/** Checks across `flags.yaml`: ids of their own, ceilings that are bands, conditions over what exists. */
export const checkFlags = (flags: readonly Flag[], known: Known): readonly Problem[] => [
  ...repeatedIds(
    FILE,
    flags.map(({ id }) => id),
    (index) => [index, "id"],
  ),
  ...flags.flatMap((flag, index) => [
    ...checkCeiling(flag, index, known.bands),
    ...checkCondition(flag.when, [index, "when"], known),
  ]),
];
