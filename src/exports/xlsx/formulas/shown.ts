import { buildModel } from "../../../engine/build-model.ts";
import type { ComparedOffer, Comparison, OneVoice } from "../../../engine/comparison.ts";
import type { Belief, Model, ModelOffer } from "../../../engine/model.ts";
import { contributions, partialValues } from "../../../engine/offer/score.ts";
import type { Points } from "../../../engine/units.ts";
import { comparisonHeadline } from "../../../findings/comparing/comparison-headline.ts";
import { type Case, type CaseParts, caseOf } from "../../../findings/case.ts";
import { oneVoiceHidden } from "../../../findings/sources/hidden-source-names.ts";
import type { Headline } from "../../../findings/words/headline.ts";
import { offerNames } from "../../../findings/names/offer-name.ts";
import type { Offer, Preferences } from "../../../offers/schema.ts";
import { type ShownSource, shownSources } from "./sources.ts";
import { fileInLetters } from "../../link/file-in-letters.ts";

export interface XlsxOptions {
  /** notes and quotes too */
  readonly notes?: boolean;
  /** letters in the place of ids, employers, titles and places */
  readonly letters?: boolean;
  /** amounts of pay too */
  readonly pay?: boolean;
  /** the day of the export, such as 2026-11-23; left out where it isn't given */
  readonly today?: string;
}

/** An offer with the figures that stand in the sheets. */
export interface ShownOffer {
  readonly offer: Offer;
  /** one a question, in the order of `Model.questions` */
  readonly beliefs: readonly Belief[];
  /** one a criterion, in the order of `Model.criteria` */
  readonly contributions: readonly Points[];
  /** its row in the ranking, from 1: by rank, of equals in the file's order */
  readonly order: number;
  readonly compared: ComparedOffer;
}

/** What the sheets show of a case. */
export interface Shown extends Pick<Case, "rubric" | "model"> {
  /** what sentences are told from */
  readonly told: Case;
  readonly preferences: Preferences;
  /** those that are compared, in the file's order */
  readonly offers: readonly ShownOffer[];
  /** the figures if each source is right or wrong as a whole, by the offers' own ids */
  readonly oneVoice: OneVoice | null;
  /** every source, in the order of the sheet Sources */
  readonly sources: readonly ShownSource[];
  readonly headline: Headline;
  /** offers that were declined or have expired, which stay behind */
  readonly others: number;
  readonly options: Required<XlsxOptions>;
}

const shownOffers = (model: Model, { offers }: Comparison): readonly ShownOffer[] => {
  const shown = ({ offer, beliefs }: ModelOffer, index: number): readonly ShownOffer[] => {
    const compared = offers[index];
    if (compared === undefined) return [];
    const equals = offers.slice(0, index).filter(({ rank }) => rank === compared.rank).length;
    const parts = contributions(model.weights, partialValues(model, beliefs));
    return [{ offer, beliefs, contributions: parts, order: compared.rank + equals, compared }];
  };
  return model.offers.flatMap(shown);
};

/** The case itself, with names hidden where they are to be. */
const namedCase = ({ file, model, comparison }: CaseParts, named: Model, letters: boolean): Case => {
  const title = (index: number): string => named.criteria[index]?.title ?? "";
  const criteria = model.criteria.map(({ id, own, questions }, index) => ({ id, own, questions, title: title(index) }));
  const names = offerNames(file.offers ?? [], { letters });
  return caseOf({ file, model: { ...model, criteria }, comparison, names });
};

/** What the sheets show of a case. In letters, the model is that of the file in letters. */
export const shownOf = (
  told: Case,
  { notes = false, letters = false, pay = false, today = "" }: XlsxOptions,
): Shown => {
  const { rubric } = told;
  const oneVoice = letters
    ? oneVoiceHidden(rubric, told.file.offers ?? [], told.comparison.oneVoice)
    : told.comparison.oneVoice;
  const comparison = { ...told.comparison, oneVoice };
  const file = letters ? fileInLetters(rubric, told.file) : told.file;
  const model = letters ? buildModel(rubric, file) : told.model;
  const named = namedCase({ ...told, comparison }, model, letters);
  const shown = {
    told: named,
    rubric,
    preferences: file.preferences ?? {},
    model,
    offers: shownOffers(model, comparison),
    oneVoice,
    headline: comparisonHeadline(named),
    others: (file.offers ?? []).length - model.offers.length,
    options: { notes, letters, pay, today },
  };
  return { ...shown, sources: shownSources(shown) };
};
