/**
 * Why a verdict is what it is, as data for a sentence; engine §9.
 *
 * Where §9 is silent: equal ones in the order of the criteria and questions; a rubric of one criterion has it as strongest
 * and weakest; open questions of weight 0 are no reason.
 */
import { at } from "../at.ts";
import type { FlagState } from "../comparison.ts";
import type { Belief, Model } from "../model.ts";
import { questionContributions } from "./question-contributions.ts";
import { partialValues } from "./score.ts";
import { type Share, TOLERANCE } from "../units.ts";

export interface VerdictReasons {
  /** ids of the (up to) two criteria that lift the score most above the middle */
  readonly strongest: readonly string[];
  /** id of the criterion that pulls it down most, or lifts it least */
  readonly weakest: string | null;
  /** the first raised flag's id */
  readonly flag: string | null;
  /** if no flag is raised, the id of the open question of most weight */
  readonly open: string | null;
}

/**
 * The reasons for an offer's verdict: largest and smallest w_c (m_c − ½), and what to mind.
 *
 * @example verdictReasons(model, lumen.beliefs, []).strongest // ["teaching", "pay"]
 */
export const verdictReasons = (
  model: Model,
  beliefs: readonly Belief[],
  states: readonly FlagState[],
): VerdictReasons => {
  const partials = partialValues(model, beliefs);
  const lifts = model.criteria.map(({ id }, index) => ({
    id,
    lift: at(model.weights, index) * (at(partials, index) - 0.5),
  }));
  const first = extreme(lifts, 1);
  const second = extreme(
    lifts.filter((each) => each !== first),
    1,
  );
  const flag = states.find(({ state }) => state === "raised")?.id ?? null;
  return {
    strongest: [first, second].flatMap((each) => (each === null ? [] : [each.id])),
    weakest: extreme(lifts, -1)?.id ?? null,
    flag,
    open: flag === null ? heaviestOpen(model, beliefs) : null,
  };
};

interface Lift {
  readonly id: string;
  readonly lift: number;
}

/** The first of the largest (sign 1) or of the smallest (sign −1). */
const extreme = (lifts: readonly Lift[], sign: 1 | -1): Lift | null =>
  lifts.reduce<Lift | null>(
    (found, each) => (found === null || sign * (each.lift - found.lift) > TOLERANCE ? each : found),
    null,
  );

const heaviestOpen = (model: Model, beliefs: readonly Belief[]): string | null => {
  let heaviest: Share = 0;
  let found: string | null = null;
  for (const { question, weight } of questionContributions(model, beliefs)) {
    if (!at(beliefs, question).open || weight <= heaviest + TOLERANCE) continue;
    heaviest = weight;
    found = at(model.questions, question).id;
  }
  return found;
};
