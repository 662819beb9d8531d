/** The parts of an offer's score in each joint state of its voices, and which of them states share; engine §11. */
import { at } from "../at.ts";
import type { Belief } from "../model.ts";
import { type ScorePart, scorePart } from "../offer/score-part.ts";
import type { Points, Share } from "../units.ts";
import type { Posterior } from "./posterior.ts";

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
 * few states are left to add to when everything has become wide. Of one voice what is most trusted first: less trusted
 * statements are not informed in more of its states, so states are alike in what is left to add as early as can be.
 */
const addingOrder = ({ touched, states }: Posterior, full: readonly Points[]): Posterior["touched"] => {
  const reach = (voice: number): Points =>
    touched.reduce<Points>((sum, { question, voices }) => sum + (voices.includes(voice) ? at(full, question) : 0), 0);
  const byReach = at(states, 0)
    .states.map((_, voice) => voice)
    .toSorted((a, b) => reach(a) - reach(b));
  const turn = new Map(
    touched.map(({ question, voices }) => [question, Math.min(...voices.map((voice) => byReach.indexOf(voice)))]),
  );
  const turnOf = (question: number): number => turn.get(question) ?? 0;
  return touched.toSorted(
    (a, b) =>
      turnOf(a.question) - turnOf(b.question) || b.trust - a.trust || at(full, a.question) - at(full, b.question),
  );
};

/** A part, and a number that states with the same belief have in common; 1 and up. */
interface NumberedPart {
  readonly part: ScorePart;
  readonly number: number;
}

/** The numbers of chains that grow by one part at a time: the same number for the same parts in the same order. */
const chainNumbers = (): ((parts: readonly (NumberedPart | null)[]) => number[]) => {
  const chains = new Map<number, number>();
  return (parts) => {
    let chain = 0;
    const numbers = [chain];
    for (const next of parts) {
      if (next !== null) {
        // There are at most 64 states of a few hundred questions: no two pairs have the same key.
        const key = chain * 2 ** 20 + next.number;
        const known = chains.get(key);
        chain = known ?? chains.size + 1;
        if (known === undefined) chains.set(key, chain);
      }
      numbers.push(chain);
    }
    return numbers;
  };
};

const isPart = (belief: Belief, points: Points): boolean => belief.open && points > 0;

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
    const [belief, points] = [at(beliefs, question), at(full, question)];
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
    const belief = at(beliefs, question);
    return belief.open ? sum : sum + at(full, question) * belief.mean;
  }, 0);

/**
 * The parts of every state that is not negligible; `full` as `fullPoints` gives it.
 *
 * @example partRows(posteriorOf(told, grove, said, voices), fullPoints(told)).untouched // [2, 3]
 */
export const partRows = (posterior: Posterior, full: readonly Points[]): PartRows => {
  const order = addingOrder(posterior, full);
  let count = 0;
  const parts = order.map(({ question, beliefs }) =>
    beliefs.map((belief): NumberedPart | null => {
      const points = at(full, question);
      if (!isPart(belief, points)) return null;
      count += 1;
      return { part: scorePart(belief.values, belief.probabilities, points), number: count };
    }),
  );
  const [numbersBefore, numbersAfter] = [chainNumbers(), chainNumbers()];
  const rowOf = (weight: Share, state: number): PartRow => {
    const open = order.map(({ of }, place) => at(at(parts, place), at(of, state)));
    return {
      weight,
      parts: open.map((each) => each?.part ?? null),
      certain: order.reduce<Points>((sum, { question, beliefs, of }) => {
        const belief = at(beliefs, at(of, state));
        return belief.open ? sum : sum + at(full, question) * belief.mean;
      }, 0),
      before: numbersBefore(open),
      after: numbersAfter(open.toReversed()).toReversed(),
    };
  };
  const isTouched = new Set(order.map(({ question }) => question));
  return {
    rows: posterior.states.flatMap(({ weight }, state) => (weight < NEGLIGIBLE ? [] : [rowOf(weight, state)])),
    untouched: full.flatMap((_, question) => (isTouched.has(question) ? [] : [question])),
  };
};
