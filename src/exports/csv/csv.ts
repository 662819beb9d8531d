import type { ComparedOffer } from "../../engine/comparison.ts";
import { type CsvCell, toCsv } from "./csv-table.ts";
import { ownLetter } from "../link/own-letter.ts";
import type { Case } from "../../findings/case.ts";
import { isAnythingAnswered } from "../../findings/comparing/anything-answered.ts";
import { placeLabels } from "../../findings/comparing/shared-places.ts";
import { offerNames } from "../../findings/names/offer-name.ts";
import { isLaneTold } from "../../findings/offer/lane-sentence.ts";
import { verdictLabel } from "../../findings/offer/out-sentence.ts";
import { shownParts } from "../../findings/words/shown-parts.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer } from "../../offers/schema.ts";

export interface OffersCsvOptions {
  /** amounts of pay too */
  readonly pay?: boolean;
  /** letters in the place of ids, employers, titles and places */
  readonly letters?: boolean;
}

interface Column {
  readonly head: string;
  readonly cell: (compared: ComparedOffer, offer: Offer, index: number) => CsvCell;
}

/** As exact as the grid of the likely range. */
const hundredths = (figure: number | null): number | null =>
  figure === null ? null : Math.round(figure * 100) / 100 + 0;

const nameColumns = (letters: ReadonlyMap<string, string> | null): readonly Column[] =>
  letters === null
    ? [
        { head: "id", cell: ({ id }) => id },
        { head: "employer", cell: (_, { employer }) => employer },
        { head: "title", cell: (_, { title }) => title },
        { head: "location", cell: (_, { location }) => location ?? null },
      ]
    : [{ head: "offer", cell: ({ id }) => letters.get(id) ?? "" }];

const figureColumns = (told: Case): readonly Column[] => {
  const places = placeLabels(told.comparison);
  // Where nothing is answered nobody has a place or a chance to name, and every flag would be possible.
  const isRanked = isAnythingAnswered(told.comparison);
  return [
    { head: "rank", cell: ({ rank }) => (isRanked ? rank : null) },
    { head: "place", cell: ({ id }) => (places.get(id) ?? "").replace("=", "joint ") },
    { head: "score", cell: ({ score }) => hundredths(score) },
    { head: "likely_low", cell: ({ likely }) => hundredths(likely[0]) },
    { head: "likely_high", cell: ({ likely }) => hundredths(likely[1]) },
    { head: "worst", cell: ({ worst }) => hundredths(worst) },
    { head: "best", cell: ({ best }) => hundredths(best) },
    { head: "answered", cell: ({ answered }) => hundredths(answered) },
    { head: "first_in", cell: ({ pBest }) => (isRanked ? hundredths(pBest) : null) },
    { head: "regret", cell: ({ regret }) => (isRanked ? hundredths(regret) : null) },
    { head: "verdict", cell: ({ id }) => verdictLabel(told, id) },
    { head: "capped_by", cell: ({ verdict }) => verdict.cappedBy },
    { head: "lane", cell: ({ id, lane }) => (isLaneTold(told, id) ? lane.id : null) },
    { head: "flags_raised", cell: ({ flags }) => flagIds(flags, "raised") },
    { head: "flags_possible", cell: ({ flags, answered }) => (answered > 0 ? flagIds(flags, "possible") : null) },
  ];
};

const flagIds = (flags: ComparedOffer["flags"], state: "raised" | "possible"): string =>
  flags
    .filter((flag) => flag.state === state)
    .map(({ id }) => id)
    .join(" ");

const payColumns: readonly Column[] = [
  { head: "pay_average_year", cell: ({ pay }) => hundredths(pay?.averageYear ?? null) },
  { head: "pay_currency", cell: ({ pay }) => pay?.currency ?? null },
  { head: "pay_adjusted", cell: ({ pay }) => hundredths(pay?.adjusted ?? null) },
];

/** Reads an offer's points in each criterion to two decimals, in their order: they sum to the score as it stands in its column. */
const pointsReader = (criteria: readonly string[]) => {
  let last: { readonly offer: ComparedOffer; readonly points: readonly number[] } | undefined;
  return (offer: ComparedOffer): readonly number[] => {
    // One column of a row after another asks for them.
    if (last?.offer !== offer) {
      const exact = criteria.map((criterion) => lookup(offer.criteria, criterion)?.contribution ?? 0);
      last = { offer, points: shownParts(exact, { decimals: 2, total: offer.score }) };
    }
    return last.points;
  };
};

/**
 * The comparison as CSV, one row an offer in the file's order: what it is called, its figures, and the points that each
 * criterion adds, which sum to the score. Amounts of pay only where asked for.
 */
export const offersCsv = (told: Case, { pay = false, letters = false }: OffersCsvOptions = {}): string => {
  const { rubric, file, comparison } = told;
  const all = file.offers ?? [];
  const isOwn = (criterion: string): boolean => rubric.criteria.every(({ id }) => id !== criterion);
  const criteria = Object.keys(comparison.weights);
  const own = criteria.filter(isOwn);
  const pointsOf = pointsReader(criteria);
  const called = (criterion: string): string =>
    letters && isOwn(criterion) ? ownLetter(own.indexOf(criterion)) : criterion;
  const columns: readonly Column[] = [
    ...nameColumns(letters ? offerNames(all, { letters }) : null),
    ...figureColumns(told),
    { head: "reply_by", cell: (_, { replyBy }) => replyBy ?? null },
    ...criteria.map((criterion, place) => ({
      head: `points_${called(criterion)}`,
      cell: (offer: ComparedOffer) => pointsOf(offer)[place] ?? null,
    })),
    ...(pay ? payColumns : []),
  ];
  const compared = all.filter(isInComparison);
  return toCsv(
    columns.map(({ head }) => head),
    comparison.offers.flatMap((figures, index) => {
      const offer = compared[index];
      return offer === undefined ? [] : [columns.map(({ cell }) => cell(figures, offer, index))];
    }),
  );
};
