import type { PayPiece, PayPeriod } from "../../reading/reading.ts";
import type { SuggestedTerm } from "../../reading/suggest/suggested-terms.ts";
import { yearlyPiece } from "../../reading/suggest/yearly-piece.ts";
import { longDateInWords } from "../words/dates-in-words.ts";
import { moneyInWords } from "../words/money-in-words.ts";

interface TermInWords {
  /** "Base pay" */
  readonly label: string;
  /** "£38,400 a year" */
  readonly value: string;
  /** what was assumed on the way to it; null where nothing was */
  readonly how: string | null;
}

const LABELS: Readonly<Record<SuggestedTerm["about"], string>> = {
  title: "Job title",
  location: "Place",
  replyBy: "Reply by",
  "pay.base": "Base pay",
  "pay.bonus": "Bonus",
  "pay.signOn": "Sign-on",
  "pay.equity": "Shares or options",
  "pay.otherYearly": "Other pay",
};

/** What counts of a promise until the person says more (offers/edit/cautious-pay.ts). */
const CAUTION: Readonly<Partial<Record<SuggestedTerm["about"], string>>> = {
  "pay.bonus": "Half of it counts until you say how likely it is.",
  "pay.equity": "Half of it counts until you say what part may never be sold.",
};

const PERIODS: Readonly<Record<PayPeriod, string>> = {
  hour: " an hour",
  day: " a day",
  week: " a week",
  month: " a month",
  year: " a year",
  once: "",
};

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** How a year's pay came about, where the text doesn't say it itself. */
const workedOut = (piece: PayPiece, hoursPerWeek: number | undefined): string | null => {
  const { amount, most, currency, period, months } = piece;
  const said = `${moneyInWords(amount, currency)}${PERIODS[period]}`;
  const lower =
    most === undefined
      ? null
      : `The lower end, until you know: it goes up to ${moneyInWords(most, currency)}${PERIODS[period]}.`;
  const times = {
    hour: `${said}, for ${hoursPerWeek ?? 40} hours in each of 52 weeks.`,
    day: `${said}, for 260 days.`,
    week: `${said}, for 52 weeks.`,
    month: `${said}, ${months ?? 12} times.`,
    year: null,
    once: null,
  }[period];
  const parts = [times, lower].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
};

const valueOf = (term: SuggestedTerm, hoursPerWeek: number | undefined): string => {
  if ("date" in term) return longDateInWords(term.date);
  if ("value" in term) return term.value;
  const { piece, about } = term;
  if (about === "pay.bonus") return `${percent(piece.amount)} of the base`;
  if (about === "pay.base" || about === "pay.otherYearly")
    return `${moneyInWords(yearlyPiece(piece, hoursPerWeek), piece.currency)} a year`;
  return moneyInWords(piece.amount, piece.currency);
};

/**
 * What a text states of an offer's terms, in words.
 *
 * @param hoursPerWeek of the offer, where it is known
 */
export const termInWords = (term: SuggestedTerm, hoursPerWeek?: number): TermInWords => {
  const how = !("piece" in term) ? null : (CAUTION[term.about] ?? workedOut(term.piece, hoursPerWeek));
  return { label: LABELS[term.about], value: valueOf(term, hoursPerWeek), how };
};
