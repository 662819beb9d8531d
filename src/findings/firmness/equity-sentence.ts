import { breakEvenDiscount } from "../../engine/firmness/break-even-discount.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { type Case, comparedOffer, modelledOffer, nameOf } from "../case.ts";

/** Per cent at or above a share, 0–1: what is said to hold must hold. */
const percentUpTo = (share: number): number => Math.ceil(100 * share - TOLERANCE);

const countedAs = (discount: number): string =>
  discount <= TOLERANCE ? "you count them all" : `you leave out ${Math.round(100 * discount)}%`;

/**
 * The equity discount at which an offer stops paying more than another: "If 62% of its shares or options are never sold,
 * Lumen Labs pays no more than Harbor Health; you count them all." Null without equity, or when it doesn't pay more.
 */
export const equitySentence = (theCase: Case, offer: string, other: string): string | null => {
  const against = comparedOffer(theCase, other).pay?.adjusted ?? null;
  const { pay } = modelledOffer(theCase, offer).offer;
  const share = against === null ? null : breakEvenDiscount(pay, against, theCase.model.preferences.pay);
  const [name, rival] = [nameOf(theCase, offer), nameOf(theCase, other)];
  if (share === null) return null;
  if (share > 1) return `${name} pays more than ${rival} even if none of its shares or options are ever sold.`;
  return `If ${percentUpTo(share)}% of its shares or options are never sold, ${name} pays no more than ${rival}; ${countedAs(pay?.equity?.discount ?? 0)}.`;
};
