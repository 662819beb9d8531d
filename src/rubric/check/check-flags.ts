import { repeatedIds, unknownIds } from "./check-ids.ts";
import { checkReference, type KnownAnswers } from "../known-answers.ts";
import { LIMIT } from "../packs/rubric-with.ts";
import { oneOfNames } from "../nearest-name.ts";
import { pathText, type Path, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Condition, Flag } from "../flag-schema.ts";

/** What a flag may speak of, and where it stands. */
interface Known {
  readonly file: string;
  /** the place of the list in its file; empty at its top */
  readonly start: Path;
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
    return unknownIds(known.file, [...path, "lane"], condition.lane, [...known.lanes, "mixed"], "a lane's id");
  }
  if ("title-says" in condition) return [];
  return checkReference(known.file, path, condition.question, ["is", condition.is], known.answers);
};

const checkCeiling = ({ ceiling }: Flag, path: Path, { file, bands }: Known): readonly Problem[] =>
  ceiling === undefined || bands.includes(ceiling)
    ? []
    : [
        {
          file,
          path: pathText([...path, "ceiling"]),
          found: quote(ceiling),
          expected: oneOfNames("a band's id", ceiling, bands),
        },
      ];

const checkId = ({ id }: Flag, path: Path, file: string): readonly Problem[] =>
  id.startsWith(LIMIT)
    ? [{ file, path: pathText([...path, "id"]), found: quote(id), expected: `an id that doesn't begin with ${LIMIT}` }]
    : [];

/** Checks across a list of flags: ids of their own, ceilings that are bands, conditions over what exists. */
export const checkFlags = (flags: readonly Flag[], known: Known): readonly Problem[] => [
  ...repeatedIds(
    known.file,
    flags.map(({ id }) => id),
    (index) => [...known.start, index, "id"],
  ),
  ...flags.flatMap((flag, index) => [
    ...checkId(flag, [...known.start, index], known.file),
    ...checkCeiling(flag, [...known.start, index], known),
    ...checkCondition(flag.when, [...known.start, index, "when"], known),
  ]),
];
