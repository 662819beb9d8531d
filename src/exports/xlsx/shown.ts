import { buildModel, modelOffer } from "../../engine/build-model.ts";
import type { ComparedOffer, Comparison } from "../../engine/comparison.ts";
import { rubricReliability } from "../../engine/evidence.ts";
import type { Belief, Model } from "../../engine/model.ts";
import { ranks } from "../../engine/ranking.ts";
import { answeredShare, caseScore, contributions, partialValues, totalScore } from "../../engine/score.ts";
import type { Points, Share } from "../../engine/units.ts";
import { comparisonHeadline } from "../../findings/comparison-headline.ts";
import { contextOf } from "../../findings/context.ts";
import type { Headline } from "../../findings/headline.ts";
import { hideNames } from "../../findings/hidden-names.ts";
import { offerNames } from "../../findings/offer-name.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { Offer, OffersFile } from "../../offers/schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { withLetters } from "./letters.ts";

export interface XlsxOptions {
  /** notes and quotes too */
  readonly notes?: boolean;
  /** letters in the place of ids, employers, titles and places */
  readonly letters?: boolean;
  /** amounts of pay too */
  readonly pay?: boolean;
}

/** An offer with the figures that stand in the sheets, also one that was declined or has expired. */
export interface ShownOffer {
  readonly offer: Offer;
  /** one a question, in the order of `Model.questions` */
  readonly beliefs: readonly Belief[];
  readonly contributions: readonly Points[];
  readonly score: Points;
  readonly worst: Points;
  readonly best: Points;
  readonly answered: Share;
  /** null where it is not compared */
  readonly rank: number | null;
  /** its place in a list by rank, of equals in the file's order; null where it is not compared */
  readonly order: number | null;
  /** what the comparison says of it */
  readonly compared: ComparedOffer | null;
}

/** Everything that the sheets are made from. */
export interface Shown {
  readonly rubric: Rubric;
  readonly file: OffersFile;
  readonly model: Model;
  /** in the file's order */
  readonly offers: readonly ShownOffer[];
  readonly headline: Headline;
  readonly options: Required<XlsxOptions>;
}

type Evaluated = Omit<ShownOffer, "rank" | "order" | "compared">;

const evaluated = (model: Model, offer: Offer): Evaluated => {
  const { beliefs } = modelOffer(model.questions, offer, model.preferences, rubricReliability(model.rubric));
  const parts = contributions(model.weights, partialValues(model, beliefs));
  return {
    offer,
    beliefs,
    contributions: parts,
    score: totalScore(parts),
    worst: caseScore(model, beliefs, "worst"),
    best: caseScore(model, beliefs, "best"),
    answered: answeredShare(model, beliefs),
  };
};

const withRanks = (offers: readonly Evaluated[], comparison: Comparison): readonly ShownOffer[] => {
  const compared = offers.filter(({ offer }) => isInComparison(offer));
  const places = ranks(compared.map(({ score }) => score));
  return offers.map((each) => {
    const at = compared.indexOf(each);
    if (at < 0) return { ...each, rank: null, order: null, compared: null };
    const rank = places[at] ?? 1;
    const order = rank + places.slice(0, at).filter((place) => place === rank).length;
    return { ...each, rank, order, compared: comparison.offers[at] ?? null };
  });
};

const headlineOf = (rubric: Rubric, file: OffersFile, comparison: Comparison, letters: boolean): Headline => {
  const offers = file.offers ?? [];
  const names = offerNames(offers, { letters });
  const rewrite = letters ? hideNames(offers, names) : (text: string): string => text;
  const model = buildModel(rubric, file);
  const criteria = model.criteria.map((each) => (each.own ? { ...each, title: rewrite(each.title) } : each));
  return comparisonHeadline(contextOf({ ...model, criteria }, comparison, names));
};

/** What the sheets show of a file and its comparison. */
export const shownOf = (
  input: { readonly rubric: Rubric; readonly file: OffersFile; readonly comparison: Comparison },
  { notes = false, letters = false, pay = false }: XlsxOptions,
): Shown => {
  const { rubric, comparison } = input;
  const file = letters ? withLetters(input.file) : input.file;
  const model = buildModel(rubric, file);
  return {
    rubric,
    file,
    model,
    offers: withRanks(
      (file.offers ?? []).map((offer) => evaluated(model, offer)),
      comparison,
    ),
    headline: headlineOf(rubric, input.file, comparison, letters),
    options: { notes, letters, pay },
  };
};
