import type { ComparedOffer, Comparison } from "../../engine/comparison.ts";
import { cannotBeToldApart } from "../../engine/distribution/better.ts";
import { isAnythingAnswered } from "./anything-answered.ts";
import { lookup } from "../../offers/lookup.ts";

/** Probability that `a` is ahead of `b`; null where the comparison has no pairs. */
const probabilityAhead = ({ better }: Pick<Comparison, "better">, a: string, b: string): number | null =>
  better === null ? null : (lookup(lookup(better, a), b) ?? null);

/** Whether two offers can't be told apart; false where the comparison has no pairs. Engine §3. */
export const areTooClose = (comparison: Pick<Comparison, "better">, a: string, b: string): boolean => {
  const ahead = probabilityAhead(comparison, a, b);
  return ahead !== null && cannotBeToldApart(ahead);
};

/** As much of a comparison as places are found from. */
export interface Ranked extends Pick<Comparison, "better"> {
  readonly offers: readonly RankedOffer[];
}

type RankedOffer = Pick<ComparedOffer, "id" | "rank" | "answered">;

/** Offers that share a place, in order of score. */
export interface Place {
  readonly place: number;
  readonly offers: readonly string[];
}

const belongs = (comparison: Ranked, head: RankedOffer, offer: RankedOffer): boolean =>
  head.rank === offer.rank || areTooClose(comparison, head.id, offer.id);

/**
 * The offers by place, best first. Going down the scores, an offer shares the place of the first one there from which it
 * can't be told apart (or whose score it equals); else it opens a new one, numbered by how many are before it: 1, 1, 3.
 */
export const sharedPlaces = (comparison: Ranked): readonly Place[] => {
  const groups: RankedOffer[][] = [];
  for (const offer of comparison.offers.toSorted((a, b) => a.rank - b.rank)) {
    const last = groups.at(-1);
    const head = last?.[0];
    if (last !== undefined && head !== undefined && belongs(comparison, head, offer)) last.push(offer);
    else groups.push([offer]);
  }
  let before = 0;
  return groups.map((group) => {
    const place = before + 1;
    before += group.length;
    return { place, offers: group.map(({ id }) => id) };
  });
};

/** The offers that share the first place, in order of score; empty without offers. */
export const offersInFront = (comparison: Ranked): readonly string[] => sharedPlaces(comparison)[0]?.offers ?? [];

const labelOf = (comparison: Ranked, place: number, sharing: number): string => {
  if (!isAnythingAnswered(comparison)) return "–";
  return sharing > 1 ? `=${place}` : String(place);
};

/** "1", or "=1" where the place is shared, by offer's id; "–" where nothing is answered, as then nothing is ranked. */
export const placeLabels = (comparison: Ranked): ReadonlyMap<string, string> =>
  new Map(
    sharedPlaces(comparison).flatMap(({ place, offers }) =>
      offers.map((id) => [id, labelOf(comparison, place, offers.length)] as const),
    ),
  );
