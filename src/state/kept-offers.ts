import { buildModel, modelOffer } from "../engine/build-model.ts";
import { type OfferEvaluation, evaluate } from "../engine/evaluate.ts";
import { rubricReliability } from "../engine/offer/evidence.ts";
import type { Model, ModelOffer } from "../engine/model.ts";
import { type VoicedOffer, voicedOffer } from "../engine/voices/voiced-offer.ts";
import type { ScoreDistribution } from "../engine/distribution/score-distribution.ts";
import type { Offer, Preferences } from "../offers/schema.ts";
import { bundledRubric } from "../rubric/bundled.ts";
import { oncePer } from "./browser/once-per.ts";
import { whatCounts } from "./what-counts.ts";

/** What an offer has by itself, and the distribution that its likely range was read from. */
interface Evaluated {
  readonly evaluation: OfferEvaluation;
  readonly distribution: ScoreDistribution;
}

/** What figures need of some preferences. */
interface Kept {
  /** a model of no offer */
  readonly frame: Model;
  readonly modelled: (offer: Offer) => ModelOffer;
  readonly evaluated: (offer: Offer) => Evaluated;
  readonly voiced: (offer: Offer) => VoicedOffer;
}

const trust = rubricReliability(bundledRubric);

const evaluateAlone = (frame: Model, offer: ModelOffer): Evaluated => {
  const { offers, distributions } = evaluate({ ...frame, offers: [offer] });
  const [evaluation, distribution] = [offers[0], distributions?.[0]];
  if (evaluation === undefined || distribution === undefined)
    throw new Error("a model of one offer has one evaluation");
  return { evaluation, distribution };
};

/**
 * What is kept under some preferences. An offer's score depends on no other offer: after an answer only its own offer is
 * worked out again, however many there are; after a note, none. Kept for as long as what counts of the offer and the
 * preferences are the same objects.
 */
export const keptUnder = oncePer((preferences: Preferences): Kept => {
  const frame = buildModel(bundledRubric, { preferences, offers: [] });
  const counted = oncePer((offer: Offer) => modelOffer(frame.questions, offer, preferences, trust));
  const evaluated = oncePer((offer: Offer) => evaluateAlone(frame, counted(offer)));
  const voiced = oncePer((offer: Offer) => voicedOffer(frame, counted(offer)));
  return {
    frame,
    modelled: oncePer((offer: Offer) => ({ offer, beliefs: counted(whatCounts(offer)).beliefs })),
    evaluated: (offer) => evaluated(whatCounts(offer)),
    voiced: (offer) => voiced(whatCounts(offer)),
  };
});
