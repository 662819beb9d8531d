import { at } from "../at.ts";
import { breakEvenPay } from "./break-even-pay.ts";
import { cheapestSet } from "./cheapest-set.ts";
import type { WhatItTakes } from "../comparison.ts";
import type { Model, ModelOffer } from "../model.ts";
import { type PossibleChange, possibleChanges } from "./possible-changes.ts";
import { leaderIndex } from "../ranking.ts";
import { scoresUnder } from "../offer/score.ts";
import type { Steps } from "../steps.ts";
import { type Points, TOLERANCE } from "../units.ts";

type Way = readonly PossibleChange[];

/** The question that gains most in a way; of equals the earlier. */
const mainQuestion = (way: Way): number | undefined =>
  way.reduce<PossibleChange | undefined>(
    (main, change) => (main === undefined || change.gain > main.gain + TOLERANCE ? change : main),
    undefined,
  )?.question;

/** Up to three ways that differ in what matters: each does without the main questions of those before. */
function* waysToReach(model: Model, offer: ModelOffer, needed: Points): Steps<readonly Way[]> {
  let groups = possibleChanges(model, offer);
  const ways: Way[] = [];
  while (ways.length < 3) {
    const way = cheapestSet(groups, needed);
    if (way === null) break;
    ways.push(way);
    const main = mainQuestion(way);
    if (main === undefined) break;
    groups = groups.filter(([change]) => change?.question !== main);
    yield;
  }
  return ways;
}

/** By offers' ids. */
type WhatOffersTake = Readonly<Record<string, WhatItTakes>>;

/**
 * For each offer but the leader, by id: the cheapest sets of changed answers that bring its score to at least the
 * leader's, up to three (null when nothing is enough; an offer that is level has one empty set), and the pay at which it
 * ties; engine §6. A set a step. Empty without a rival.
 *
 * @example resultOf(whatWouldItTakeSteps(model)).harbor.sets[0] // { cost: 1, changes: [{ question: "constructor", to: "taught" }] }
 */
export function* whatWouldItTakeSteps(model: Model): Steps<WhatOffersTake> {
  const scores = scoresUnder(model, model.weights);
  const leader = leaderIndex(scores);
  const toReach = leader === null ? 0 : at(scores, leader);
  const taken: [string, WhatItTakes][] = [];
  for (const [index, modelOffer] of model.offers.entries()) {
    if (index === leader) continue;
    const score = at(scores, index);
    const ways = yield* waysToReach(model, modelOffer, toReach - score);
    const sets = ways.map((way) => ({
      cost: way.reduce((sum, { cost }) => sum + cost, 0),
      changes: way.map(({ question, option }) => ({
        question: at(model.questions, question).id,
        to: at(at(model.questions, question).optionIds, option),
      })),
    }));
    const tie = breakEvenPay(model, modelOffer, score, toReach);
    taken.push([modelOffer.offer.id, { sets: sets.length === 0 ? null : sets, breakEvenPay: tie }]);
    yield;
  }
  return Object.fromEntries(taken);
}
