/** A multiple-choice knapsack (at most one change a question) by dynamic programming over whole costs; engine §6. */
import { at } from "../at.ts";
import type { PossibleChange } from "./possible-changes.ts";
import { type Points, TOLERANCE } from "../units.ts";

type Groups = readonly (readonly PossibleChange[])[];

const highestCost = (changes: readonly PossibleChange[]): number =>
  changes.reduce((highest, { cost }) => Math.max(highest, cost), 0);

/** The lowest cost at which the gains can reach what is needed; null when all together don't. */
const lowestCost = (groups: Groups, needed: Points): number | null => {
  const limit = groups.reduce((sum, changes) => sum + highestCost(changes), 0);
  const best = new Float64Array(limit + 1).fill(-Infinity);
  best[0] = 0;
  let reached = 0;
  for (const changes of groups) {
    reached += highestCost(changes);
    for (let budget = reached; budget > 0; budget -= 1) {
      let gain = at(best, budget);
      for (const change of changes) {
        if (change.cost <= budget) gain = Math.max(gain, at(best, budget - change.cost) + change.gain);
      }
      best[budget] = gain;
    }
  }
  const cost = best.findIndex((gain) => gain >= needed);
  return cost < 0 ? null : cost;
};

/**
 * `layers[k][i · (cost + 1) + c]`: the largest gain of exactly k changes in groups i and later that cost exactly c. As
 * many layers as the fewest changes take that reach what is needed at the full cost.
 */
const gainLayers = (groups: Groups, cost: number, needed: Points): readonly Float64Array[] => {
  const width = cost + 1;
  const size = (groups.length + 1) * width;
  const none = new Float64Array(size).fill(-Infinity);
  for (let group = 0; group <= groups.length; group += 1) none[group * width] = 0;
  const layers = [none];
  for (let below = none; layers.length <= groups.length;) {
    const layer = new Float64Array(size).fill(-Infinity);
    for (let group = groups.length - 1; group >= 0; group -= 1) {
      const next = (group + 1) * width;
      for (let budget = 0; budget <= cost; budget += 1) {
        let gain = at(layer, next + budget);
        for (const change of at(groups, group)) {
          if (change.cost <= budget) gain = Math.max(gain, at(below, next + budget - change.cost) + change.gain);
        }
        layer[group * width + budget] = gain;
      }
    }
    layers.push(layer);
    if (at(layer, cost) >= needed) break;
    below = layer;
  }
  return layers;
};

/** Of the sets with the largest gain the first in rubric order: at every group the first change that still leads there. */
const firstSet = (groups: Groups, layers: readonly Float64Array[], cost: number, target: Points): PossibleChange[] => {
  const set: PossibleChange[] = [];
  let left = cost;
  let gained: Points = 0;
  for (const [group, changes] of groups.entries()) {
    const rest = layers[layers.length - 2 - set.length];
    if (rest === undefined) break;
    const next = (group + 1) * (cost + 1);
    const change = changes.find(
      ({ cost: price, gain }) => price <= left && gained + gain + at(rest, next + left - price) >= target,
    );
    if (change === undefined) continue;
    set.push(change);
    left -= change.cost;
    gained += change.gain;
  }
  return set;
};

/**
 * The cheapest set of changes, at most one of each group, whose gains reach `needed` points: of equally cheap ones the one
 * with the fewest changes, then the largest gain, then the first in rubric order at the first change that differs; null
 * when all together are not enough. Gains within 1e-9 are equal. Exact.
 *
 * @example cheapestSet([[{ cost: 4, gain: 9 }], [{ cost: 1, gain: 5 }]], 4) // [{ cost: 1, gain: 5 }]
 */
export const cheapestSet = (groups: Groups, needed: Points): readonly PossibleChange[] | null => {
  const enough = needed - TOLERANCE;
  const cost = lowestCost(groups, enough);
  if (cost === null) return null;
  if (cost === 0) return [];
  const layers = gainLayers(groups, cost, enough);
  const largest = at(at(layers, layers.length - 1), cost);
  return firstSet(groups, layers, cost, Math.max(enough, largest - TOLERANCE));
};
