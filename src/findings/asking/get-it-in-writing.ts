import { movedTo } from "../case.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, modelledOffer, optionLabel, topicOf } from "../case.ts";
import { evidenceLabel } from "../words/evidence-label.ts";
import { signedTenths } from "../words/points-in-words.ts";

/** Something heard but not read, and what it would add on paper. */
export interface Unwritten {
  readonly offer: string;
  readonly question: string;
  readonly topic: string;
  /** the answer as the person goes with it; null for pay */
  readonly answer: string | null;
  readonly evidence: string;
  /** "+0.9", points that its score would gain in writing */
  readonly gain: string;
}

/** Less than this, in points, is not worth asking for. */
const WORTH_ASKING = 0.05;

const ofOffer = (theCase: Case, offer: string): readonly (Unwritten & { readonly points: number })[] => {
  const { offer: entered, beliefs } = modelledOffer(theCase, offer);
  return theCase.model.questions.flatMap(({ id, kind }, position) => {
    const belief = beliefs[position];
    if (belief === undefined || belief.face === null || !belief.open) return [];
    const points = movedTo(theCase, offer, id, belief.face);
    if (points < WORTH_ASKING) return [];
    const answer = lookup(entered.answers, id);
    return {
      offer,
      question: id,
      topic: topicOf(theCase, id),
      answer: answer === undefined ? null : optionLabel(theCase, id, answer.choice),
      evidence: evidenceLabel(theCase.model.rubric, kind === "pay" ? entered.pay?.evidence : answer?.evidence),
      gain: signedTenths(points),
      points,
    };
  });
};

/** The known answers whose weak evidence costs their offer most, over all offers, most first. */
export const getItInWriting = (theCase: Case): readonly Unwritten[] =>
  theCase.comparison.offers
    .flatMap(({ id }) => ofOffer(theCase, id))
    .toSorted((a, b) => b.points - a.points)
    .map(({ points: _points, ...unwritten }) => unwritten);
