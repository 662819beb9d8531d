import { checkAdvice } from "./check-advice.ts";
import { checkCarryOver } from "./check-carry-over.ts";
import { checkCriteria } from "./check-criteria.ts";
import { checkFlags } from "./check-flags.ts";
import { checkLanes } from "./check-lanes.ts";
import { checkManifest } from "./check-manifest.ts";
import { checkSilent } from "./check-silent.ts";
import { knownAnswers } from "../known-answers.ts";
import { checkPacks } from "./check-packs.ts";
import type { Problem } from "../problem.ts";
import type { Rubric } from "../schema.ts";

/** Everything that a schema of one file can't see: what the parts of a rubric say of each other. */
export const checkRubric = (rubric: Rubric): readonly Problem[] => {
  const answers = knownAnswers(rubric.criteria);
  const lanes = rubric.lanes.map(({ id }) => id);
  const bands = rubric.bands.map(({ id }) => id);
  return [
    ...checkManifest(rubric),
    ...checkCriteria(rubric.criteria, rubric.packs),
    ...checkLanes(rubric.lanes, answers),
    ...checkFlags(rubric.flags, { file: "flags.yaml", start: [], answers, lanes, bands }),
    ...checkAdvice(rubric),
    ...checkPacks(rubric),
    ...checkSilent(rubric, { answers, lanes }),
    ...checkCarryOver(rubric),
  ];
};
