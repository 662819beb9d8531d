import type { Offer } from "../../offers/schema.ts";
import type { Facts, PayPiece } from "../reading.ts";
import { type ReadMaterial, type Said, saidIn, sentenceAround } from "./said.ts";
import { yearlyPiece } from "./yearly-piece.ts";

/** What can be filled in on an offer from a text. */
export type SuggestedTerm =
  | { readonly about: "replyBy"; readonly said: Said; readonly date: string }
  | { readonly about: "title" | "location"; readonly said: Said; readonly value: string }
  | { readonly about: PayTerm; readonly said: Said; readonly piece: PayPiece };

export type PayTerm = "pay.base" | "pay.bonus" | "pay.signOn" | "pay.equity" | "pay.otherYearly";

/** Which figure of the pay a piece gives; a bonus in money becomes a share of the base before (`asShare`). */
const TERMS: Readonly<Partial<Record<PayPiece["field"], PayTerm>>> = {
  base: "pay.base",
  bonusShare: "pay.bonus",
  signOn: "pay.signOn",
  equity: "pay.equity",
  otherYearly: "pay.otherYearly",
};

const hasAlready = (offer: Offer, about: PayTerm): boolean => {
  const { base, bonus, signOn, equity, otherYearly } = offer.pay ?? {};
  return (
    {
      "pay.base": base,
      "pay.bonus": bonus?.target,
      "pay.signOn": signOn,
      "pay.equity": equity?.grant,
      "pay.otherYearly": otherYearly,
    }[about] !== undefined
  );
};

/** Figures in two currencies can't stand in one package. */
const fits = (currency: string | null, into: string | null | undefined): boolean =>
  currency === null || into === null || into === undefined || currency === into;

/** A bonus in money as a share of the base, where one is known in its currency; else as it is. */
const asShare = (offer: Offer, base: PayPiece | undefined, piece: PayPiece): PayPiece => {
  const known = offer.pay?.base ?? (base === undefined ? undefined : yearlyPiece(base, offer.pay?.hoursPerWeek));
  const currency = offer.pay?.base === undefined ? base?.currency : offer.pay.currency;
  if (piece.field !== "bonus" || known === undefined || known === 0 || piece.currency !== currency) return piece;
  const yearly = piece.period === "month" ? yearlyPiece(piece) : piece.amount;
  return {
    ...piece,
    field: "bonusShare",
    amount: Math.round((yearly / known) * 1e4) / 1e4,
    period: "year",
    currency: null,
  };
};

const payTerms = (offer: Offer, read: readonly ReadMaterial[]): readonly SuggestedTerm[] => {
  const all = read.flatMap(({ material, reading }) => reading.pay.map((piece) => ({ material, piece })));
  const base = all.find(({ piece }) => piece.field === "base")?.piece;
  const currency = offer.pay?.currency ?? base?.currency;
  return all.flatMap(({ material, piece: stated }) => {
    const piece = asShare(offer, base, stated);
    const about = TERMS[piece.field];
    if (about === undefined || hasAlready(offer, about) || !fits(piece.currency, currency)) return [];
    return [{ about, said: sentenceAround(material, piece), piece }];
  });
};

const dateTerms = (offer: Offer, read: readonly ReadMaterial[]): readonly SuggestedTerm[] =>
  offer.replyBy !== undefined
    ? []
    : read.flatMap(({ material, reading }) =>
        reading.dates
          .filter(({ field }) => field === "replyBy")
          .map((piece) => ({ about: "replyBy" as const, said: sentenceAround(material, piece), date: piece.date })),
      );

const FACTS = ["title", "location"] as const satisfies readonly (keyof Facts)[];

const factTerms = (offer: Offer, read: readonly ReadMaterial[]): readonly SuggestedTerm[] =>
  FACTS.filter((about) => (offer[about] ?? "") === "").flatMap((about) =>
    read.flatMap(({ material, reading }) => {
      const value = reading.facts[about];
      const start = value === undefined ? -1 : material.text.indexOf(value);
      if (value === undefined || start < 0) return [];
      return [{ about, value, said: saidIn(material, { quote: value, start, end: start + value.length }) }];
    }),
  );

/**
 * Title, place, reply-by date and pay that the texts state and the offer doesn't have: of each the first that was not settled
 * before, texts in their order. Nothing of it counts before it is accepted.
 */
export const suggestedTerms = (offer: Offer, read: readonly ReadMaterial[]): readonly SuggestedTerm[] => {
  const settled = new Set((offer.settled ?? []).map(({ about, quote }) => `${about} ${quote}`));
  const seen = new Set<string>();
  return [...factTerms(offer, read), ...dateTerms(offer, read), ...payTerms(offer, read)].filter(({ about, said }) => {
    if (settled.has(`${about} ${said.quote}`) || seen.has(about)) return false;
    seen.add(about);
    return true;
  });
};
