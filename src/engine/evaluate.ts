import { at } from "./at.ts";
import type { Offer } from "../offers/schema.ts";
import type { FlagState, LaneFit, PaySummary } from "./comparison.ts";
import { flagReader } from "./offer/flags.ts";
import { laneReader } from "./offer/lanes.ts";
import { noHalves } from "./distribution/halves.ts";
import { type LikelyRange, likelyRange } from "./distribution/likely-range.ts";
import type { Belief, Model, ModelOffer } from "./model.ts";
import { paySummary } from "./offer/pay.ts";
import { likelyRangeOfSum } from "./distribution/range-of-sum.ts";
import { type ScoreDistribution, sumDistribution } from "./distribution/score-distribution.ts";
import { partsReader, type ScorePart } from "./offer/score-part.ts";
import { answeredShare, caseScore, contributions, partialValues, totalScore } from "./offer/score.ts";
import type { Points, Share } from "./units.ts";
import { type Verdict, verdictOf } from "./offer/verdict.ts";

/** More offers than this are a cohort: what compares every two of them is left out; formats, "Comparison". */
export const COHORT_ABOVE = 50;

/** What an offer has by itself, whatever it is compared with. Lists by criterion are in the order of `Model.criteria`. */
export interface OfferEvaluation {
  readonly id: string;
  readonly offer: Offer;
  /** one a question, in the order of `Model.questions` */
  readonly beliefs: readonly Belief[];
  readonly partials: readonly Share[];
  /** they sum to the score */
  readonly contributions: readonly Points[];
  /** contributions and losses sum to 100 */
  readonly lost: readonly Points[];
  readonly score: Points;
  readonly worst: Points;
  readonly best: Points;
  readonly likely: LikelyRange;
  readonly answered: Share;
  readonly flags: readonly FlagState[];
  readonly lane: LaneFit;
  readonly pay: PaySummary | null;
  readonly verdict: Verdict;
}

export interface Evaluation {
  /** in the order of `Model.offers` */
  readonly offers: readonly OfferEvaluation[];
  /** of the offers' scores, in their order; null for a cohort, whose distributions would fill the memory */
  readonly distributions: readonly ScoreDistribution[] | null;
}

const evaluateOffer = (
  model: Model,
  modelOffer: ModelOffer,
  likely: LikelyRange,
  lane: LaneFit,
  flagsOf: ReturnType<typeof flagReader>,
): OfferEvaluation => {
  const { offer, beliefs } = modelOffer;
  const partials = partialValues(model, beliefs);
  const parts = contributions(model.weights, partials);
  const score = totalScore(parts);
  const answered = answeredShare(model, beliefs);
  const pay = paySummary(offer.pay, model.preferences.pay);
  const flags = flagsOf(modelOffer, lane.id, pay);
  return {
    id: offer.id,
    offer,
    beliefs,
    partials,
    contributions: parts,
    lost: parts.map((part, index) => 100 * at(model.weights, index) - part),
    score,
    worst: caseScore(model, beliefs, "worst"),
    best: caseScore(model, beliefs, "best"),
    likely,
    answered,
    flags,
    lane,
    pay,
    verdict: verdictOf(model.rubric, score, answered, flags),
  };
};

/**
 * Everything that an offer has by itself, for every offer of the model.
 *
 * @example evaluate(model).offers.map(({ score }) => score) // [70, 75]
 */
export const evaluate = (model: Model): Evaluation => {
  const [laneOf, flagsOf] = [laneReader(model), flagReader(model)];
  const readParts = partsReader(model);
  const partsOf = ({ beliefs }: ModelOffer): readonly ScorePart[] => readParts(beliefs);
  const isCohort = model.offers.length > COHORT_ABOVE;
  const distributions = isCohort ? null : model.offers.map((offer) => sumDistribution(partsOf(offer)));
  const halves = noHalves();
  const ranges =
    distributions?.map((distribution) => likelyRange(distribution)) ??
    model.offers.map((offer) => likelyRangeOfSum(partsOf(offer), halves));
  const offers = model.offers.map((offer, index) =>
    evaluateOffer(model, offer, at(ranges, index), laneOf(offer.beliefs), flagsOf),
  );
  return { offers, distributions };
};
