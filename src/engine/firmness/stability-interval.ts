import { at } from "../at.ts";
import type { Model } from "../model.ts";
import type { Share } from "../units.ts";
import { leadLines, lowerLimit, upperLimit } from "./weight-line.ts";

/**
 * For each criterion the weights (0–1, the others rescaled in proportion) for which today's first stays first, ties
 * included; closed form, from lines crossing; engine §5. A criterion that has all the weight leaves equal shares of the
 * rest to the others; a single criterion, or a single offer, is free from 0 to 1. Empty without offers.
 *
 * @example stabilityIntervals(model).pay // [1 / 9, 1]
 */
export const stabilityIntervals = (model: Model): Readonly<Record<string, readonly [Share, Share]>> => {
  const lines = leadLines(model) ?? [];
  return Object.fromEntries(
    lines.map((line, criterion): [string, readonly [Share, Share]] => {
      const weight = at(model.weights, criterion);
      const interval = [lowerLimit(line, weight).weight, upperLimit(line, weight).weight] as const;
      return [at(model.criteria, criterion).id, interval];
    }),
  );
};
