import { at } from "../at.ts";
import type { Dominance } from "../comparison.ts";
import type { Model, ModelOffer } from "../model.ts";
import { casePartials, partialValues } from "../offer/score.ts";
import type { Share } from "../units.ts";

/** Partial values this close are equal. */
const EQUAL_PARTIALS: Share = 1e-12;

const isNowhereWorse = (a: readonly Share[], b: readonly Share[]): boolean =>
  a.every((partial, criterion) => partial >= at(b, criterion) - EQUAL_PARTIALS);

const isSomewhereBetter = (a: readonly Share[], b: readonly Share[]): boolean =>
  a.some((partial, criterion) => partial > at(b, criterion) + EQUAL_PARTIALS);

/**
 * Pairs of offers of which the first is, by the means, at least as good in every criterion (those of weight 0 included)
 * and better in one; engine §5. `certain`: its worst case (answers at face value, unknowns at their worst) is also at
 * least the other's best in every criterion. In the file's order of the first, then the second.
 *
 * @example dominance(model) // []
 */
export const dominance = (model: Model): readonly Dominance[] => {
  const cases = model.offers.map(({ offer, beliefs }: ModelOffer) => ({
    id: offer.id,
    means: partialValues(model, beliefs),
    worst: casePartials(model, beliefs, "worst"),
    best: casePartials(model, beliefs, "best"),
  }));
  return cases.flatMap((over) =>
    cases.flatMap((under) =>
      isNowhereWorse(over.means, under.means) && isSomewhereBetter(over.means, under.means)
        ? [{ over: over.id, under: under.id, certain: isNowhereWorse(over.worst, under.best) }]
        : [],
    ),
  );
};
