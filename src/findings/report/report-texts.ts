import { type Case, modelledOffer, nameOf } from "../case.ts";
import { kindInWords } from "../reading/text-words.ts";
import { byRank } from "./report-ranking.ts";

interface ReportText {
  /** its number among the offer's */
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly paragraphs: readonly string[];
}

/** The texts of one offer, each whole, paragraph by paragraph. */
export interface ReportTexts {
  readonly name: string;
  readonly texts: readonly ReportText[];
}

/** The texts that offers have, best first; `rewrite` is what free text goes through before it is shown. */
export const reportTexts = (theCase: Case, rewrite: (text: string) => string): readonly ReportTexts[] =>
  byRank(theCase).flatMap((id) => {
    const { material = [] } = modelledOffer(theCase, id).offer;
    if (material.length === 0) return [];
    const texts = material.map(({ title, kind, text }, at) => ({
      id: String(at + 1),
      title: rewrite(title.toWellFormed()),
      kind: kindInWords(kind),
      paragraphs: text
        .toWellFormed()
        .split(/[\r\n]+/u)
        .map((line) => rewrite(line.trim()))
        .filter((line) => line !== ""),
    }));
    return [{ name: nameOf(theCase, id), texts }];
  });
