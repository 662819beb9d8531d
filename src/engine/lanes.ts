/**
 * Which kind of job an offer reads as; engine §7.
 *
 * Where §7 is silent: a mixed lane's fit is that of its first; fits within 1e-9 are equal; a rubric with fewer than two lanes
 * has `mixed` with fit 0 in the place of those that are missing.
 */
import type { Lane } from "../rubric/schema.ts";
import type { LaneFit } from "./comparison.ts";
import type { Belief, Model } from "./model.ts";
import { type Share, TOLERANCE } from "./units.ts";

export const MIXED = "mixed";
const SHOWN_FROM: Share = 0.6;
const AHEAD_BY: Share = 0.1;
const NONE = { id: MIXED, fit: 0 } as const;

/** Expected strength of a lane's signs under the beliefs over the strength possible, 0–1. */
export const laneFit = (lane: Lane, model: Model, beliefs: readonly Belief[]): Share => {
  const strongest = new Map<string, number>();
  let expected = 0;
  for (const { question, options, strength } of lane.signs) {
    strongest.set(question, Math.max(strength, strongest.get(question) ?? 0));
    const index = model.questions.findIndex(({ id }) => id === question);
    for (const [option, id] of (model.questions[index]?.optionIds ?? []).entries()) {
      if (options.includes(id)) expected += strength * (beliefs[index]?.probabilities[option] ?? 0);
    }
  }
  const possible = [...strongest.values()].reduce((sum, strength) => sum + strength, 0);
  return possible > 0 ? expected / possible : 0;
};

/** The lane shown: the best if it fits and is well ahead of the next, else mixed with the two best; ties in rubric order. */
export const shownLane = (model: Model, beliefs: readonly Belief[]): LaneFit => {
  const fits = model.rubric.lanes.map((lane) => ({ id: lane.id, fit: laneFit(lane, model, beliefs) }));
  const bestOf = (candidates: typeof fits) =>
    candidates.reduce((best, each) => (each.fit > best.fit + TOLERANCE ? each : best), candidates[0] ?? NONE);
  const first = bestOf(fits);
  const next = bestOf(fits.filter((each) => each !== first));
  const isClear = first.fit >= SHOWN_FROM - TOLERANCE && first.fit - next.fit >= AHEAD_BY - TOLERANCE;
  return isClear ? { ...first, next } : { id: MIXED, fit: first.fit, first, next };
};
