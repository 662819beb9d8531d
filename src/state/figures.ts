import { ask } from "../engine/asking/ask.ts";
import { compareModel, comparisonSteps, outlineModel } from "../engine/compare.ts";
import type { Comparison, OneVoice } from "../engine/comparison.ts";
import { completeOneVoice, oneVoiceOutline } from "../engine/voices/one-voice.ts";
import type { VoicedOffer } from "../engine/voices/voiced-offer.ts";
import { COHORT_ABOVE, evaluate, type Evaluation } from "../engine/evaluate.ts";
import type { Model } from "../engine/model.ts";
import { leaderIndex } from "../engine/ranking.ts";
import { resultOf, sharedSteps, type Steps } from "../engine/steps.ts";
import { isInComparison } from "../offers/in-comparison.ts";
import type { Offer, OffersFile, Preferences } from "../offers/schema.ts";
import type { MixtureInputs } from "./beside/use-mixed.ts";
import { keptUnder } from "./kept-offers.ts";
import { oncePer } from "./browser/once-per.ts";
import { whatCountsOfAll } from "./what-counts.ts";

/** The parts of a file that figures depend on; one object for as long as neither changes. */
interface Basis {
  readonly offers: readonly Offer[];
  readonly preferences: Preferences;
}

const NO_OFFERS: Offer[] = [];
export const NO_PREFERENCES: Preferences = {};

const bases = oncePer((offers: readonly Offer[]) =>
  oncePer((preferences: Preferences): Basis => ({ offers, preferences })),
);
/** Offers and preferences as they stand, words and all. */
const basisOf = ({ offers, preferences }: OffersFile): Basis =>
  bases(offers ?? NO_OFFERS)(preferences ?? NO_PREFERENCES);
/** Only what counts of them: another note leaves it as it was. */
const countedOf = ({ offers, preferences }: OffersFile): Basis =>
  bases(whatCountsOfAll(offers ?? NO_OFFERS))(preferences ?? NO_PREFERENCES);

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

/** As much of some offers' comparison as a page has at once, and what the rest is worked out from. */
export interface PageFigures {
  /** all but the draws, and what of one voice takes long */
  readonly comparison: Comparison;
  /** null where nothing of one voice lacks */
  readonly mixtures: MixtureInputs | null;
}

/** The figures of a model's offers as a page has them at once; `voiced` are its offers with their voices, null for a cohort. */
export const pageFigures = (
  model: Model,
  evaluation: Evaluation,
  voiced: readonly VoicedOffer[] | null,
): PageFigures => ({
  comparison: compareModel(model, evaluation, (place) =>
    voiced === null ? null : oneVoiceOutline(evaluation, place, voiced),
  ),
  mixtures: mixturesOf(voiced ?? []),
});

const mixturesOf = (voiced: readonly VoicedOffer[]): MixtureInputs | null =>
  voiced.some(({ voices }) => voices.length > 0) ? voiced.map(({ mixture }) => mixture) : null;

/** The comparison as a page has it at once, as far as someone has asked for it. */
const comparingFor = oncePer((basis: Basis) =>
  sharedSteps(() =>
    comparisonSteps(
      modelFor(basis),
      () => evaluationFor(basis),
      (place) => {
        const voiced = voicedFor(basis);
        return voiced === null ? null : oneVoiceOutline(evaluationFor(basis), place, voiced);
      },
    ),
  ),
);

const pageFiguresFor = oncePer((basis: Basis): PageFigures => ({
  comparison: resultOf(comparingFor(basis)()),
  mixtures: mixturesOf(voicedFor(basis) ?? []),
}));

const comparisonFor = oncePer((basis: Basis): Comparison => {
  const { comparison } = pageFiguresFor(basis);
  const [{ oneVoice }, voiced] = [comparison, voicedFor(basis)];
  if (oneVoice === null || voiced === null) return comparison;
  return { ...comparison, oneVoice: completeOneVoice(oneVoice, evaluationFor(basis), voiced) };
});

/** The model of a file, built once however often it is asked for. */
export const modelOf = (file: OffersFile): Model => modelFor(basisOf(file));

/** What each offer of a file has by itself, worked out once. */
export const evaluationOf = (file: OffersFile): Evaluation => evaluationFor(countedOf(file));

/** The comparison of a file's offers, worked out once: every figure is there, as what is taken away has it. */
export const comparisonOf = (file: OffersFile): Comparison => comparisonFor(countedOf(file));

/** The same as a page has it at once, so that nobody waits for the rest. */
export const pageFiguresOf = (file: OffersFile): PageFigures => pageFiguresFor(countedOf(file));

const askFiguresFor = oncePer((basis: Basis): Comparison => {
  const model = modelFor(basis);
  const isCohort = model.offers.length > COHORT_ABOVE;
  return { ...outlineModel(model, evaluationFor(basis)), ask: isCohort ? null : ask(model) };
});

/** Scores, places, and what to ask next: as much of the comparison as an answer can have on the spot. */
export const askFiguresOf = (file: OffersFile): Comparison => askFiguresFor(countedOf(file));

/** One voice's part of these, without the rest of the comparison; null without offers and for a cohort. */
export const oneVoiceOutlineOf = (
  file: OffersFile,
): Pick<PageFigures, "mixtures"> & { readonly oneVoice: OneVoice | null } => {
  const basis = countedOf(file);
  const [evaluation, voiced] = [evaluationFor(basis), voicedFor(basis)];
  if (voiced === null) return { oneVoice: null, mixtures: null };
  const leader = leaderIndex(evaluation.offers.map(({ score }) => score));
  const oneVoice = oneVoiceOutline(evaluation, { leader, best: null }, voiced);
  return { oneVoice, mixtures: mixturesOf(voiced) };
};

/** A page's figures a step at a time, so that the browser can do something else in between. Then they are there. */
export function* figuresInSteps(file: OffersFile): Steps<void> {
  const basis = countedOf(file);
  const { offers } = modelFor(basis);
  yield;
  const { evaluated, voiced } = keptUnder(basis.preferences);
  for (const work of offers.length > COHORT_ABOVE ? [] : [evaluated, voiced]) {
    for (const { offer } of offers) {
      work(offer);
      yield;
    }
  }
  yield* comparingFor(basis)();
  pageFiguresFor(basis);
}
