/** What is read from the offers' mixtures: the part of §11 that takes long, for a worker to do a piece at a time. */
import { lookup } from "../../offers/lookup.ts";
import type { OneVoice } from "../comparison.ts";
import { type LikelyRange, likelyRange } from "../distribution/likely-range.ts";
import { probabilityBest } from "../distribution/probability-best.ts";
import type { ScoreDistribution } from "../distribution/score-distribution.ts";
import type { Steps } from "../steps.ts";
import type { Share } from "../units.ts";
import { type MixtureInput, mixtureDistribution } from "./mixture-distribution.ts";

/** One of each an offer, in their order. */
export interface MixedFigures {
  readonly likely: readonly LikelyRange[];
  readonly best: readonly Share[];
}

/**
 * Likely ranges and P(best) of the offers' mixtures.
 *
 * @example mixedFigures([mixtureDistribution(input)]).best // [1]
 */
export const mixedFigures = (mixtures: readonly ScoreDistribution[]): MixedFigures => ({
  likely: mixtures.map((mixture) => likelyRange(mixture)),
  best: probabilityBest(mixtures),
});

/**
 * The same from what the mixtures are made of, an offer a step: so that a worker can stop between two when its input is out
 * of date. The figures are returned after the last step.
 *
 * @example [...mixedSteps([input])].length // 1
 */
export function* mixedSteps(inputs: readonly MixtureInput[]): Steps<MixedFigures> {
  const mixtures: ScoreDistribution[] = [];
  for (const input of inputs) {
    mixtures.push(mixtureDistribution(input));
    yield;
  }
  return mixedFigures(mixtures);
}

/**
 * An outline with likely ranges and P(best) filled in where they lack; what is still not there stays null. Lists are in the
 * order of `ids`.
 *
 * @example withMixed(outline, ["grove"], [[55, 70]], [1]).offers["grove"] // { score: 62.5, likely: [55, 70], pBest: 1 }
 */
export const withMixed = (
  outline: OneVoice,
  ids: readonly string[],
  likely: readonly (LikelyRange | null)[],
  best: readonly Share[] | null,
): OneVoice => ({
  ...outline,
  offers: Object.fromEntries(
    ids.flatMap((id, index) => {
      const before = lookup(outline.offers, id);
      if (before === undefined) return [];
      const figures = {
        score: before.score,
        likely: before.likely ?? likely[index] ?? null,
        pBest: before.pBest ?? best?.[index] ?? null,
      };
      return [[id, figures]];
    }),
  ),
});
