import { cautiousPay } from "../../offers/edit/cautious-pay.ts";
import { withSettled } from "../../offers/edit/edit-material.ts";
import type { Pay } from "../../offers/pay-schema.ts";
import type { Offer } from "../../offers/schema.ts";
import type { PayPiece } from "../reading.ts";
import { evidenceOfText, sourceOfText } from "./said.ts";
import type { PayTerm, SuggestedTerm } from "./suggested-terms.ts";
import { yearlyPiece } from "./yearly-piece.ts";

const payWith = (pay: Pay, about: PayTerm, piece: PayPiece): Pay => {
  const yearly = yearlyPiece(piece, pay.hoursPerWeek);
  if (about === "pay.bonus") return { ...pay, bonus: { ...pay.bonus, target: piece.amount } };
  if (about === "pay.equity") return { ...pay, equity: { ...pay.equity, grant: piece.amount } };
  if (about === "pay.signOn") return { ...pay, signOn: piece.amount };
  if (about === "pay.otherYearly") return { ...pay, otherYearly: yearly };
  return { ...pay, base: yearly };
};

const filledIn = (offer: Offer, term: SuggestedTerm): Offer => {
  if ("date" in term) return { ...offer, replyBy: term.date };
  if ("value" in term) return { ...offer, [term.about]: term.value };
  const { piece, about, said } = term;
  const from = sourceOfText(said.material);
  const known: Pay = {
    ...(piece.currency !== null && { currency: piece.currency }),
    evidence: evidenceOfText(said.material),
    ...(from !== null && { from }),
  };
  return { ...offer, pay: cautiousPay(payWith({ ...known, ...offer.pay }, about, piece), offer.pay) };
};

const settledAs = ({ about, said }: SuggestedTerm, as: "accepted" | "refused") => [{ about, quote: said.quote, as }];

/** The offer with what a text states filled in. Pay goes in by the year; of a range the lower end. */
export const acceptTerm = (offer: Offer, term: SuggestedTerm): Offer =>
  withSettled(filledIn(offer, term), settledAs(term, "accepted"));

/** The offer as it is, and this sentence is not asked about again. */
export const refuseTerm = (offer: Offer, term: SuggestedTerm): Offer => withSettled(offer, settledAs(term, "refused"));
