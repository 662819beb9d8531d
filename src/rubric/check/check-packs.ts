import { checkShares } from "./check-criteria.ts";
import { checkFlags } from "./check-flags.ts";
import { repeatedIds, unknownIds } from "./check-ids.ts";
import { neverRaised, worthNothing } from "./check-silent.ts";
import { checkOptions } from "./check-question.ts";
import { knownAnswers } from "../known-answers.ts";
import { pathText, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Pack, Rubric } from "../schema.ts";
import { packFile } from "../packs/pack-file.ts";
import { withEveryPack } from "../packs/rubric-with.ts";

const checkPack = (pack: Pack): readonly Problem[] => {
  const file = packFile(pack.id);
  const sources = pack.sources.map(({ id }) => id);
  const what = "a source of this pack";
  return [
    ...repeatedIds(file, sources, (index) => ["sources", index, "id"]),
    ...checkShares(pack.questions, file),
    ...pack.questions.flatMap((question, index) => [
      ...unknownIds(file, ["questions", index, "sources"], question.sources, sources, what),
      ...checkOptions(question, file, ["questions", index]),
    ]),
    ...pack.flags.flatMap((flag, index) => unknownIds(file, ["flags", index, "sources"], flag.sources, sources, what)),
  ];
};

/** An id that stands for something else already, as a criterion or as a flag. */
const taken = (rubric: Rubric): readonly Problem[] => {
  const criteria = new Set(rubric.criteria.map(({ id }) => id));
  const flags = new Set(rubric.flags.map(({ id }) => id));
  return rubric.packs.flatMap((pack) => {
    const file = packFile(pack.id);
    const ofCriterion = criteria.has(pack.id)
      ? [{ file, path: "id", found: quote(pack.id), expected: "an id that no criterion has" }]
      : [];
    const ofFlags = pack.flags.flatMap(({ id }, index) => {
      const isTaken = flags.has(id);
      flags.add(id);
      const path = pathText(["flags", index, "id"]);
      return isTaken ? [{ file, path, found: quote(id), expected: "an id that no other flag has" }] : [];
    });
    return [...ofCriterion, ...ofFlags];
  });
};

/**
 * Checks across the packs, as criteria and flags are checked: shares, options, priors, conditions over what exists, and each
 * question and flag cites a source of its pack. That no question has another's id is checked with the criteria.
 */
export const checkPacks = (rubric: Rubric): readonly Problem[] => {
  const answers = knownAnswers(withEveryPack(rubric).criteria);
  const lanes = rubric.lanes.map(({ id }) => id);
  const bands = rubric.bands.map(({ id }) => id);
  return [
    ...taken(rubric),
    ...rubric.packs.flatMap((pack) => [
      ...checkPack(pack),
      ...worthNothing(pack.questions, packFile(pack.id)),
      ...neverRaised(pack.flags, { answers, lanes }, { file: packFile(pack.id), start: ["flags"] }),
      ...checkFlags(pack.flags, { file: packFile(pack.id), start: ["flags"], answers, lanes, bands }),
    ]),
  ];
};
