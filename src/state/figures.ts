import { compareModel } from "../engine/compare.ts";
import type { Comparison, OneVoice } from "../engine/comparison.ts";
import { standing } from "../engine/distribution/standing.ts";
import { oneVoice } from "../engine/voices/one-voice.ts";
import type { VoicedOffer } from "../engine/voices/voiced-offer.ts";
import { COHORT_ABOVE, evaluate, type Evaluation } from "../engine/evaluate.ts";
import type { Model } from "../engine/model.ts";
import { isInComparison } from "../offers/in-comparison.ts";
import type { Offer, OffersFile, Preferences } from "../offers/schema.ts";
import { keptUnder } from "./kept-offers.ts";
import { oncePer } from "./browser/once-per.ts";

/** The parts of a file that figures depend on; one object for as long as neither changes. */
interface Basis {
  readonly offers: Offer[];
  readonly preferences: Preferences;
}

const NO_OFFERS: Offer[] = [];
export const NO_PREFERENCES: Preferences = {};

const bases = oncePer((offers: Offer[]) => oncePer((preferences: Preferences): Basis => ({ offers, preferences })));
const basisOf = ({ offers, preferences }: OffersFile): Basis =>
  bases(offers ?? NO_OFFERS)(preferences ?? NO_PREFERENCES);

const modelFor = oncePer(({ offers, preferences }: Basis): Model => {
  const { frame, modelled } = keptUnder(preferences);
  return { ...frame, offers: offers.filter((offer) => isInComparison(offer)).map(modelled) };
});

const evaluationFor = oncePer((basis: Basis): Evaluation => {
  const model = modelFor(basis);
  if (model.offers.length > COHORT_ABOVE) return evaluate(model);
  const { evaluated } = keptUnder(basis.preferences);
  const kept = model.offers.map(({ offer }) => evaluated(offer));
  return {
    offers: kept.map(({ evaluation }) => evaluation),
    distributions: kept.map(({ distribution }) => distribution),
  };
});

const voicedFor = oncePer((basis: Basis): readonly VoicedOffer[] | null => {
  const model = modelFor(basis);
  if (model.offers.length > COHORT_ABOVE) return null;
  const { voiced } = keptUnder(basis.preferences);
  return model.offers.map(({ offer }) => voiced(offer));
});

const comparisonFor = oncePer((basis: Basis): Comparison =>
  compareModel(modelFor(basis), evaluationFor(basis), voicedFor(basis) ?? undefined),
);

/** The model of a file, built once however often it is asked for. */
export const modelOf = (file: OffersFile): Model => modelFor(basisOf(file));

/** What each offer of a file has by itself, worked out once. */
export const evaluationOf = (file: OffersFile): Evaluation => evaluationFor(basisOf(file));

/** The comparison of a file's offers, worked out once. */
export const comparisonOf = (file: OffersFile): Comparison => comparisonFor(basisOf(file));

/** The figures of a file's offers if each source is right or wrong as a whole; null without offers and for a cohort. */
export const oneVoiceOf = (file: OffersFile): OneVoice | null => {
  const basis = basisOf(file);
  const [model, evaluation, voiced] = [modelFor(basis), evaluationFor(basis), voicedFor(basis)];
  return voiced === null ? null : oneVoice(model, evaluation, standing(model, evaluation), voiced);
};
