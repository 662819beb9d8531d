import { questionContributions } from "../../engine/offer/question-contributions.ts";
import { toPoints } from "../../engine/units.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, comparedOffer, criterionTitle, modelledOffer, nameOf } from "../case.ts";
import { beforeRounding, gapByCriterion, gapSentence } from "../comparing/gap-sentence.ts";
import { capitalised } from "../words/sentence.ts";
import { signedTenths, wholePoints } from "../words/points-in-words.ts";
import { shownCriteria, shownWeight } from "../words/shown-points.ts";
import { byRank, nextInRank } from "./report-ranking.ts";

/** Criteria × offers, offers best first. */
export interface ReportTable {
  readonly offers: readonly { readonly id: string; readonly name: string; readonly score: string }[];
  readonly rows: readonly {
    readonly criterion: string;
    /** points of 100 */
    readonly weight: string;
    /** one an offer: how good it is here, 0–100, what it adds to the score, also in whole points that sum to the score shown, and how much is not known */
    readonly cells: readonly {
      readonly partial: number;
      readonly points: number;
      readonly shown: number;
      readonly unknown: number;
      /** of the points, those that stand for answers that are not known */
      readonly open: number;
    }[];
  }[];
}

export const reportTable = (theCase: Case): ReportTable => {
  const ids = byRank(theCase);
  const gained = new Map(
    ids.map((id) => [id, questionContributions(theCase.model, modelledOffer(theCase, id).beliefs)]),
  );
  const shown = new Map(ids.map((id) => [id, shownCriteria(theCase, id, 0)]));
  return {
    offers: ids.map((id) => ({
      id,
      name: nameOf(theCase, id),
      score: String(wholePoints(comparedOffer(theCase, id).score)),
    })),
    rows: theCase.model.criteria.map(({ id: criterion, questions }) => ({
      criterion: criterionTitle(theCase, criterion),
      weight: shownWeight(theCase, criterion),
      cells: ids.map((id) => {
        const { partial, contribution } = lookup(comparedOffer(theCase, id).criteria, criterion) ?? {
          partial: 0,
          contribution: 0,
        };
        const { beliefs } = modelledOffer(theCase, id);
        const unknown = questions.filter((at) => beliefs[at]?.known === false);
        return {
          partial: wholePoints(toPoints(partial)),
          points: contribution,
          shown: shown.get(id)?.get(criterion)?.gained ?? 0,
          unknown: unknown.length,
          open: unknown.reduce((sum, at) => sum + (gained.get(id)?.[at]?.gained ?? 0), 0),
        };
      }),
    })),
  };
};

/** Why one offer is ahead of another, criterion by criterion. */
export interface ReportGap {
  /** "Harbor Health is 5 points ahead of Northwind Logistics" */
  readonly headline: string;
  readonly detail: string;
  /** empty where they are not to be shown */
  readonly parts: readonly { readonly criterion: string; readonly points: number; readonly change: string }[];
  readonly total: string;
  /** "Together", with "before rounding" where the headline's whole points read otherwise */
  readonly together: string;
}

/** The first offer against each of those next in rank. */
export const reportGaps = (theCase: Case, showParts: boolean): readonly ReportGap[] => {
  const [first] = byRank(theCase);
  if (first === undefined) return [];
  return nextInRank(theCase).map((other) => {
    const { headline, detail } = gapSentence(theCase, first, other);
    return {
      headline: capitalised(headline.replace(/^Why /, "")),
      detail,
      parts: (showParts ? gapByCriterion(theCase, first, other) : []).map(({ criterion, points, shown }) => ({
        criterion: criterionTitle(theCase, criterion),
        points,
        change: signedTenths(shown),
      })),
      total: signedTenths(comparedOffer(theCase, first).score - comparedOffer(theCase, other).score),
      together: `Together${beforeRounding(theCase, first, other)}`,
    };
  });
};
