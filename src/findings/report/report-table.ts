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
    /** one an offer: how good it is here, 0–100, what it adds to the score, also in whole points that sum to the score shown, and how many answers are not known */
    readonly cells: readonly {
      readonly partial: number;
      readonly points: number;
      readonly shown: number;
      readonly unknown: number;
    }[];
  }[];
}

export const reportTable = (context: Case): ReportTable => {
  const ids = byRank(context);
  const shown = new Map(ids.map((id) => [id, shownCriteria(context, id, 0)]));
  return {
    offers: ids.map((id) => ({
      id,
      name: nameOf(context, id),
      score: String(wholePoints(comparedOffer(context, id).score)),
    })),
    rows: context.model.criteria.map(({ id: criterion, questions }) => ({
      criterion: criterionTitle(context, criterion),
      weight: shownWeight(context, criterion),
      cells: ids.map((id) => {
        const { partial, contribution } = lookup(comparedOffer(context, id).criteria, criterion) ?? {
          partial: 0,
          contribution: 0,
        };
        const { beliefs } = modelledOffer(context, id);
        return {
          partial: wholePoints(toPoints(partial)),
          points: contribution,
          shown: shown.get(id)?.get(criterion)?.gained ?? 0,
          unknown: questions.filter((at) => beliefs[at]?.known === false).length,
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
export const reportGaps = (context: Case, showParts: boolean): readonly ReportGap[] => {
  const [first] = byRank(context);
  if (first === undefined) return [];
  return nextInRank(context).map((other) => {
    const { headline, detail } = gapSentence(context, first, other);
    return {
      headline: capitalised(headline.replace(/^Why /, "")),
      detail,
      parts: (showParts ? gapByCriterion(context, first, other) : []).map(({ criterion, points, shown }) => ({
        criterion: criterionTitle(context, criterion),
        points,
        change: signedTenths(shown),
      })),
      total: signedTenths(comparedOffer(context, first).score - comparedOffer(context, other).score),
      together: `Together${beforeRounding(context, first, other)}`,
    };
  });
};
