/**
 * Which kind of job an offer reads as; engine §7.
 *
 * Where §7 is silent: a mixed lane's fit is that of its first; fits within 1e-9 are equal; a rubric with fewer than two lanes
 * has `mixed` with fit 0 in the place of those that are missing.
 */
import { at } from "../at.ts";
import type { Lane } from "../../rubric/schema.ts";
import type { LaneFit } from "../comparison.ts";
import type { Belief, Model } from "../model.ts";
import { type Share, TOLERANCE } from "../units.ts";

export const MIXED = "mixed";
/** A lane is shown from this fit on, this far ahead of the next. */
export const LANE_SHOWN: { readonly from: Share; readonly aheadBy: Share } = { from: 0.6, aheadBy: 0.1 };
type Fit = Pick<LaneFit, "id" | "fit">;

const NONE: Fit = { id: MIXED, fit: 0 };

/** What speaks for a lane. */
interface LaneSigns {
  /** those options of a question that do, and how strongly */
  readonly signs: readonly { readonly question: number; readonly option: number; readonly strength: number }[];
  /** the sum over its questions of the strongest option */
  readonly possible: number;
}

const laneSigns = ({ signs }: Lane, { questions }: Model): LaneSigns => {
  const byQuestion = questions.map(({ id, optionIds }) => {
    const about = signs.filter((sign) => sign.question === id);
    return optionIds.map((option) =>
      about.reduce((sum, { options, strength }) => (options.includes(option) ? sum + strength : sum), 0),
    );
  });
  return {
    signs: byQuestion.flatMap((strengths, question) =>
      strengths.flatMap((strength, option) => (strength === 0 ? [] : [{ question, option, strength }])),
    ),
    possible: byQuestion.reduce((sum, strengths) => sum + Math.max(0, ...strengths), 0),
  };
};

/** Expected strength of a lane's signs under the beliefs over the strength possible, 0–1. */
const fitOf = ({ signs, possible }: LaneSigns, beliefs: readonly Belief[]): Share => {
  let expected = 0;
  for (const { question, option, strength } of signs) {
    expected += strength * at(at(beliefs, question).probabilities, option);
  }
  return possible > 0 ? expected / possible : 0;
};

const firstBest = (fits: readonly Fit[]): Fit =>
  fits.reduce((best, each) => (each.fit > best.fit + TOLERANCE ? each : best), fits[0] ?? NONE);

/**
 * Reads from an offer's beliefs the lane that is shown: the best if it fits and is well ahead of the next, else mixed with
 * the two best; ties in rubric order.
 *
 * @example laneReader(model)(lumen.beliefs).id // "mixed"
 */
export const laneReader = (model: Model): ((beliefs: readonly Belief[]) => LaneFit) => {
  const lanes = model.rubric.lanes.map((lane) => ({ id: lane.id, signs: laneSigns(lane, model) }));
  return (beliefs) => {
    const fits = lanes.map(({ id, signs }) => ({ id, fit: fitOf(signs, beliefs) }));
    const first = firstBest(fits);
    const next = firstBest(fits.filter((each) => each !== first));
    const isClear = first.fit >= LANE_SHOWN.from - TOLERANCE && first.fit - next.fit >= LANE_SHOWN.aheadBy - TOLERANCE;
    return isClear ? { id: first.id, fit: first.fit, next } : { id: MIXED, fit: first.fit, first, next };
  };
};
