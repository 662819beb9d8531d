/** The parts of an offer's score in each joint state of its voices, and which of them states share; engine §11. */
import { at } from "../at.ts";
import type { Belief } from "../model.ts";
import { type ScorePart, scorePart } from "../offer/score-part.ts";
import type { Points, Share } from "../units.ts";
import type { Posterior, PosteriorState } from "./posterior.ts";

/** States that are less likely are in no distribution: they change no figure. */
const NEGLIGIBLE = 1e-14;

/** One state's parts. */
export interface PartRow {
  readonly weight: Share;
  /** of each touched question in the order of adding; null where it is certain or weighs nothing */
  readonly parts: readonly (ScorePart | null)[];
  /** what is certain of the touched questions */
  readonly certain: Points;
  /** at each place, a number for the parts before it, and one for those from it on; 0 for none */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

interface PartRows {
  readonly rows: readonly PartRow[];
  /** questions of which no voice spoke */
  readonly untouched: readonly number[];
}

/**
 * The touched questions in the order in which their parts are added: voice by voice, that of fewest points first, so that
 * few states are left to add to when everything has become wide.
 */
const addingOrder = ({ touched, states }: Posterior, full: readonly Points[]): readonly number[] => {
  const reach = (voice: number): Points =>
    touched.reduce<Points>((sum, { question, voices }) => sum + (voices.includes(voice) ? at(full, question) : 0), 0);
  const byReach = (states[0]?.states ?? []).map((_, voice) => voice).toSorted((a, b) => reach(a) - reach(b));
  return touched
    .map(({ question, voices }) => ({ question, turn: Math.min(...voices.map((voice) => byReach.indexOf(voice))) }))
    .toSorted((a, b) => a.turn - b.turn || at(full, a.question) - at(full, b.question))
    .map(({ question }) => question);
};

/** The numbers of chains that grow by one thing at a time: the same number for the same things in the same order. */
const chainNumbers = (): ((chain: number, next: Belief) => number) => {
  const things = new Map<Belief, number>();
  const chains = new Map<number, number>();
  return (chain, next) => {
    const thing = things.get(next) ?? things.size;
    things.set(next, thing);
    // There are at most 64 states of a few hundred questions: no two pairs have the same key.
    const key = chain * 2 ** 20 + thing;
    const number = chains.get(key) ?? chains.size + 1;
    chains.set(key, number);
    return number;
  };
};

const isPart = (belief: Belief | undefined, points: Points): belief is Belief => belief?.open === true && points > 0;

/**
 * The open ones of some questions, as parts of the score.
 *
 * @example openParts(harbor.beliefs, [0, 1], fullPoints(model)).length // 1
 */
export const openParts = (
  beliefs: readonly Belief[],
  questions: readonly number[],
  full: readonly Points[],
): readonly ScorePart[] =>
  questions.flatMap((question) => {
    const [belief, points] = [beliefs[question], at(full, question)];
    return isPart(belief, points) ? [scorePart(belief.values, belief.probabilities, points)] : [];
  });

/**
 * What the certain ones of some questions add to the score.
 *
 * @example certainPoints(harbor.beliefs, [0, 1], fullPoints(model)) // 30
 */
export const certainPoints = (
  beliefs: readonly Belief[],
  questions: readonly number[],
  full: readonly Points[],
): Points =>
  questions.reduce<Points>((sum, question) => {
    const belief = beliefs[question];
    return belief === undefined || belief.open ? sum : sum + at(full, question) * belief.mean;
  }, 0);

/**
 * The parts of every state that is not negligible; `full` as `fullPoints` gives it.
 *
 * @example partRows(posteriorOf(told, grove, said, voices), fullPoints(told)).untouched // [2, 3]
 */
export const partRows = (posterior: Posterior, full: readonly Points[]): PartRows => {
  const order = addingOrder(posterior, full);
  const known = new Map<Belief, ScorePart>();
  const [numberBefore, numberAfter] = [chainNumbers(), chainNumbers()];
  const partOf = (beliefs: readonly Belief[], question: number): ScorePart | null => {
    const [belief, points] = [beliefs[question], at(full, question)];
    if (!isPart(belief, points)) return null;
    const part = known.get(belief) ?? scorePart(belief.values, belief.probabilities, points);
    known.set(belief, part);
    return part;
  };
  const chainsOf = (
    beliefs: readonly Belief[],
    questions: readonly number[],
    numberOf: (chain: number, next: Belief) => number,
  ): number[] => {
    let chain = 0;
    return [
      chain,
      ...questions.map((question) => {
        const [belief, points] = [beliefs[question], at(full, question)];
        if (isPart(belief, points)) chain = numberOf(chain, belief);
        return chain;
      }),
    ];
  };
  const rowOf = ({ beliefs, weight }: PosteriorState): PartRow => ({
    weight,
    parts: order.map((question) => partOf(beliefs, question)),
    certain: certainPoints(beliefs, order, full),
    before: chainsOf(beliefs, order, numberBefore),
    after: chainsOf(beliefs, order.toReversed(), numberAfter).toReversed(),
  });
  const isTouched = new Set(order);
  return {
    rows: posterior.states.filter(({ weight }) => weight >= NEGLIGIBLE).map(rowOf),
    untouched: full.flatMap((_, question) => (isTouched.has(question) ? [] : [question])),
  };
};
