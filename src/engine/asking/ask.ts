import { at } from "../at.ts";
import type { AskItem } from "../comparison.ts";
import { valueOfAsking, type ValueOfAsking } from "./evppi.ts";
import type { Model } from "../model.ts";
import { openQuestions, type OpenQuestion } from "./open-questions.ts";
import { leaderIndex } from "../ranking.ts";
import { scoresUnder } from "../offer/score.ts";
import { TOLERANCE } from "../units.ts";

type Valued = Pick<OpenQuestion, "offer" | "question"> & ValueOfAsking;

const descending = (a: number, b: number): number => (Math.abs(a - b) <= TOLERANCE ? 0 : b - a);

/** Most worth asking first; figures within 1e-9 are equal, and of equals the file's order stays. */
const byWorth = (a: Valued, b: Valued): number =>
  descending(a.evppi, b.evppi) ||
  descending(a.switchProbability, b.switchProbability) ||
  descending(a.spread, b.spread) ||
  a.question - b.question;

/**
 * Every open question of every offer (pay and own criteria included) at the weights given, most worth asking first:
 * by EVPPI, then switch probability, then spread, then rubric order, then file order; engine §4. Of one offer alone
 * nothing can change who leads, so its questions come by spread. Empty without offers.
 *
 * @example ask(model).map(({ question }) => question) // ["constructor", "users"]
 */
export const ask = (model: Model): readonly AskItem[] => {
  const scores = scoresUnder(model, model.weights);
  const leader = leaderIndex(scores);
  if (leader === null) return [];
  const valued = openQuestions(model).map((open): Valued => {
    const { evppi, switchProbability, spread } = valueOfAsking(open, scores, leader);
    return { offer: open.offer, question: open.question, evppi, switchProbability, spread };
  });
  return valued.toSorted(byWorth).map(({ offer, question, evppi, switchProbability, spread }) => ({
    offer: at(model.offers, offer).offer.id,
    question: at(model.questions, question).id,
    evppi,
    switchProbability,
    spread,
  }));
};
