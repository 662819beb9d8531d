import { repeatedIds, unknownIds } from "./check-ids.ts";
import { pathText } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Advice, Rubric } from "../schema.ts";

const FILE = "advice.yaml";

type Parts = Pick<Rubric, "criteria" | "lanes" | "flags" | "advice" | "source">;

const ids = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);

const checkIdle = ({ acts, reason }: Advice, index: number): readonly Problem[] => {
  const path = pathText([index, "reason"]);
  if (acts === "none") {
    return reason === undefined ? [{ file: FILE, path, found: "nothing", expected: "why it acts nowhere" }] : [];
  }
  if (reason !== undefined) return [{ file: FILE, path, found: "a reason", expected: "none, as it does act" }];
  const isIdle = [acts.criteria, acts.questions, acts.lanes, acts.flags].every((list) => list.length === 0);
  const expected = "a criterion, question, lane, flag or guidance, or none with a reason";
  return isIdle && !acts.guidance && !acts.buildUp
    ? [{ file: FILE, path: pathText([index, "acts"]), found: "nothing", expected }]
    : [];
};

const checkReferences = ({ acts }: Advice, index: number, { criteria, lanes, flags }: Parts): readonly Problem[] => {
  if (acts === "none") return [];
  const questions = criteria.flatMap((criterion) => ids(criterion.questions));
  const at = (key: string) => [index, "acts", key];
  return [
    ...unknownIds(FILE, at("criteria"), acts.criteria, ids(criteria), "a criterion's id"),
    ...unknownIds(FILE, at("questions"), acts.questions, questions, "a question's id"),
    ...unknownIds(FILE, at("lanes"), acts.lanes, ids(lanes), "a lane's id"),
    ...unknownIds(FILE, at("flags"), acts.flags, ids(flags), "a flag's id"),
  ];
};

const forgotten = ({ advice, source }: Parts): readonly Problem[] => {
  const cited = new Set(advice.flatMap(({ sources }) => sources));
  return source.ids
    .filter((paragraph) => !cited.has(paragraph))
    .map((paragraph) => ({
      file: FILE,
      path: "",
      found: `no entry that cites ${paragraph}`,
      expected: `an entry for ${paragraph}, or one with acts: none and the reason`,
    }));
};

/** Checks across `advice.yaml`: references that exist, an effect or a reason each, no part of the source forgotten. */
export const checkAdvice = (parts: Parts): readonly Problem[] => [
  ...repeatedIds(FILE, ids(parts.advice), (index) => [index, "id"]),
  ...parts.advice.flatMap((entry, index) => [...checkIdle(entry, index), ...checkReferences(entry, index, parts)]),
  ...forgotten(parts),
];
