import { at } from "../at.ts";
import type { Model } from "../model.ts";
import { openQuestions, type OpenQuestion } from "./open-questions.ts";
import { leaderIndex } from "../ranking.ts";
import { scoresUnder } from "../offer/score.ts";
import { type Points, TOLERANCE } from "../units.ts";

/** How far one open question can at most help a rival past the leader. */
export interface Swing extends Pick<OpenQuestion, "offer" | "question"> {
  /** points that the leader can lose by it, or its own offer, a rival, can win */
  readonly most: Points;
}

/** What stands between today's leader and the others. */
export interface Race {
  readonly leader: number;
  /** points that each offer is behind the leader; 0 for the leader */
  readonly gaps: readonly Points[];
  /** the least of the rivals' gaps; infinite without a rival */
  readonly leastGap: Points;
  readonly swings: readonly Swing[];
}

/** The farthest that the answer can move its offer's score, down for the leader and up for a rival; never below 0. */
const farthest = ({ belief, full }: OpenQuestion, isLeader: boolean): Points => {
  const possible = belief.values.filter((_, option) => at(belief.probabilities, option) > 0);
  const move = isLeader ? belief.mean - Math.min(...possible) : Math.max(...possible) - belief.mean;
  return Math.max(0, full * move);
};

/**
 * The race as it stands, at the weights given; options that can't be (probability 0) don't count. Null without offers.
 *
 * @example raceOf(model).gaps // [5, 0]
 */
export const raceOf = (model: Model): Race | null => {
  const scores = scoresUnder(model, model.weights);
  const leader = leaderIndex(scores);
  if (leader === null) return null;
  const gaps = scores.map((score) => at(scores, leader) - score);
  return {
    leader,
    gaps,
    leastGap: Math.min(...gaps.filter((_, offer) => offer !== leader)),
    swings: openQuestions(model).map((open) => ({
      offer: open.offer,
      question: open.question,
      most: farthest(open, open.offer === leader),
    })),
  };
};

/**
 * Whether points are more than a gap: the leader is then strictly beaten.
 *
 * @example isPast(5, 5) // false
 */
export const isPast = (points: Points, gap: Points): boolean => points > gap + TOLERANCE;

/**
 * The gap that a swing alone has to bridge: the nearest rival's for the leader's own question, else its offer's.
 *
 * @example gapFor({ leader: 1, gaps: [5, 0, 8], leastGap: 5, swings: [] }, 2) // 8
 */
export const gapFor = ({ leader, gaps, leastGap }: Race, offer: number): Points =>
  offer === leader ? leastGap : at(gaps, offer);
