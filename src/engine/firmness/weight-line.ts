import { at } from "../at.ts";
import type { Model } from "../model.ts";
import { leaderIndex } from "../ranking.ts";
import { partialValues, scoresUnder } from "../offer/score.ts";
import { type Points, type Share, TOLERANCE } from "../units.ts";

/**
 * By how much today's leader is ahead of a rival as one criterion's weight moves: a straight line in that weight, from
 * `atNone` at weight 0 to `atAll` at weight 1.
 */
export interface LeadLine {
  /** index into `Model.offers` */
  readonly rival: number;
  readonly atNone: Points;
  readonly atAll: Points;
}

/** One end of the weights for which today's first stays first. */
export interface Limit {
  readonly weight: Share;
  /** who catch up there and are ahead beyond, by lines; empty where the scale ends first */
  readonly overtakers: readonly LeadLine[];
}

/** The weight at which the rival draws level. */
const crossing = ({ atNone, atAll }: LeadLine): Share => atNone / (atNone - atAll);

/**
 * Score of an offer without one criterion, were its weight 0: the others in proportion, or, where none of them has any
 * weight, each the same.
 */
const scoreWithout = (partials: readonly Share[], weights: readonly Share[], criterion: number): Points => {
  let sum = 0;
  let rest = 0;
  let mean = 0;
  for (const [index, weight] of weights.entries()) {
    if (index === criterion) continue;
    rest += weight;
    sum += weight * at(partials, index);
    mean += at(partials, index) / (weights.length - 1);
  }
  return 100 * (rest > 0 ? sum / rest : mean);
};

/**
 * For each criterion, the leader's lead over every rival as that criterion's weight moves; null without offers.
 *
 * @example leadLines(model)[1] // [{ rival: 0, atNone: -100 / 7, atAll: 50 }]
 */
export const leadLines = (model: Model): readonly (readonly LeadLine[])[] | null => {
  const leader = leaderIndex(scoresUnder(model, model.weights));
  if (leader === null) return null;
  const partials = model.offers.map(({ beliefs }) => partialValues(model, beliefs));
  return model.criteria.map((_, criterion) => {
    const ends = partials.map((row) => ({
      none: scoreWithout(row, model.weights, criterion),
      all: 100 * at(row, criterion),
    }));
    const own = at(ends, leader);
    return ends.flatMap(({ none, all }, rival) =>
      rival === leader ? [] : [{ rival, atNone: own.none - none, atAll: own.all - all }],
    );
  });
};

/**
 * How far up the weight can go from today's; a rival stops it only if ahead, by more than a tie, at weight 1.
 *
 * @example upperLimit([{ rival: 1, atNone: 10, atAll: -10 }], 0.2).weight // 0.5
 */
export const upperLimit = (lines: readonly LeadLine[], weight: Share): Limit => {
  const stopping = lines.filter(({ atAll }) => atAll < -TOLERANCE);
  const limit = Math.max(weight, Math.min(1, ...stopping.map((line) => crossing(line))));
  return { weight: limit, overtakers: stopping.filter((line) => crossing(line) <= limit + TOLERANCE) };
};

/**
 * How far down the weight can go from today's; a rival stops it only if ahead, by more than a tie, at weight 0.
 *
 * @example lowerLimit([{ rival: 1, atNone: -10, atAll: 10 }], 0.7).weight // 0.5
 */
export const lowerLimit = (lines: readonly LeadLine[], weight: Share): Limit => {
  const stopping = lines.filter(({ atNone }) => atNone < -TOLERANCE);
  const limit = Math.min(weight, Math.max(0, ...stopping.map((line) => crossing(line))));
  return { weight: limit, overtakers: stopping.filter((line) => crossing(line) >= limit - TOLERANCE) };
};
