import type { Decided } from "../comparison.ts";
import type { Model } from "../model.ts";
import { gapFor, isPast, type Race, raceOf } from "./switching-answers.ts";
import type { Points } from "../units.ts";

/** An offer's swings: all together, the largest, and the largest two. */
interface Reach {
  readonly all: Points;
  readonly one: Points;
  readonly two: Points;
}

const reachOf = ({ swings }: Race, offer: number): Reach => {
  const moves = swings.flatMap((swing) => (swing.offer === offer ? [swing.most] : [])).toSorted((a, b) => b - a);
  const [one = 0, other = 0] = moves;
  return { all: moves.reduce<Points>((sum, move) => sum + move, 0), one, two: one + other };
};

/**
 * Whether anything that could still be learnt changes who leads; engine §4. `all`: no set of answers can beat the leader.
 * `pair`: no one or two answers together can leave the leader strictly beaten (by a rival, from its own answers, the
 * leader's, or one of each: answers of two rivals don't help each other). `single`: no single one can. Else `open`.
 * Without a rival everything is decided.
 *
 * @example decided(model) // "open"
 */
export const decided = (model: Model): Decided => {
  const race = raceOf(model);
  if (race === null) return "all";
  const own = reachOf(race, race.leader);
  const rivals = model.offers.flatMap((_, offer) =>
    offer === race.leader ? [] : [{ gap: gapFor(race, offer), ...reachOf(race, offer) }],
  );
  if (!rivals.some(({ gap, all }) => isPast(own.all + all, gap))) return "all";
  if (!rivals.some(({ gap, one, two }) => isPast(Math.max(own.two, two, own.one + one), gap))) return "pair";
  if (!rivals.some(({ gap, one }) => isPast(Math.max(own.one, one), gap))) return "single";
  return "open";
};
