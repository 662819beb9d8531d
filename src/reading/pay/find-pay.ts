/** The pay that a text states, each sum with its place. Funding, budgets, rents and customers' money are left alone. */
import { findMoney, type FoundMoney, namedCurrency } from "./find-money.ts";
import { placeCurrency } from "./place-currency.ts";
import type { PayPeriod, PayPiece } from "../reading.ts";
import { bonusShares } from "./bonus-shares.ts";
import { lakhParts } from "./lakh-parts.ts";
import { extraIn, monthsIn } from "./months-a-year.ts";
import { isNone, isNotOffered } from "./not-offered.ts";
import { isPlausible, periodIn, periodOf } from "./pay-period.ts";
import { saidOnce } from "./said-once.ts";
import { termLines } from "./term-lines.ts";
import { type Line, linesOf } from "../split-text.ts";
import { isWriters } from "../voices.ts";

/** Money that is nobody's pay. */
const OTHER_MONEY =
  /\b(rais(?:ed|ing)|fund(?:s|ed|ing)|series [a-f]\b|seed|valu(?:ation|ed)|worth|revenue|arr\b|turnover|sales|customers?|clients?|invest\w*|spend|saved?|savings?|saving|budget\w*|learning|training|course|conference|travel|relocat\w*|moving|rooms?|rents?|flat|lodging|bed\b|pg\b|tickets?|commut\w*|loans?|fees?|insurance|pension|meals?|lunch|wellness|home office|laptop|equipment|setup|macbook|gym|referral|allowance|donat\w*|market|assets|transactions?|volume|grants? of|award of|lost|profit|prize|fine|lend\w*|borrow\w*|deposit|tuition|immigration|visa|teaches|extra|others?|earned?|made|vouchers?|table says|per employee|users?|parameters|gpu|cost\w*)\b/u;

const BASE =
  /\b(salary|base|basic|pay|paid|payment|compensation|comp|ctc|fixed|stipend|wage|remuneration|gross|fellowship|earn|annual|package|package of|ote|gehalt|lön|løn|award|hourly|rate|income|start at|starting at|rising to|going up to|increasing to|\w*geh[aä]lter|\w*gehalt|\w*lön|\w*løn|vergütung)\b/u;

/** What a sum is for, most telling first; null is money that isn't pay. */
const USES: readonly (readonly [PayPiece["field"] | null, RegExp])[] = [
  [
    "clawback",
    /\b(bond|service agreement|clawback|claw back|payable if|repay\w*|pay back|liquidated damages|training cost)\b/u,
  ],
  ["signOn", /\b(sign(?:ing)?.?on|signing|sign-up bonus|joining|on joining|welcome bonus)\b/u],
  ["equity", /\b(rsus?|shares?|stock|equity|options|vest\w*)\b/u],
  ["bonus", /\b(bonus|variable|commission|incentive)\b/u],
];

/** The part of a line that a sum belongs to: between full stops, semicolons, slashes and bars, and commas not in numbers. */
const clauseOf = (plain: string, { start, end }: FoundMoney): { readonly text: string; readonly from: number } => {
  const breaks =
    /\s\(|(?:[.;]|,(?!\d)| \/ | - |\s\+|\splus|\sbut|\sand an?(?= ?[\p{Sc}\d])|(?<!^)\|(?=.*\|.*\|))\s|\s\/\s/gu;
  let [from, to] = [0, plain.length];
  for (const match of plain.matchAll(breaks)) {
    if (match.index < start) from = match.index + match[0].length;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return { text: plain.slice(Math.min(from, start), to).toLowerCase(), from: Math.min(from, start) };
};

interface Spot {
  readonly line: Line;
  readonly money: FoundMoney;
  readonly currency: string | null;
  /** the clause, what of it stands before the sum, the rest of its line, and whether the line stands among the terms of an offer */
  readonly clause: string;
  readonly before: string;
  readonly near: string;
  readonly isTerm: boolean;
  /** whether the line names the currency, though not beside the sum */
  readonly isNamed: boolean;
  /** salaries in a year by a sentence of their own, where the text has one */
  readonly months: number | null;
}

const piece = (
  text: string,
  { line, money, currency }: Spot,
  field: PayPiece["field"],
  period: PayPeriod,
): PayPiece => {
  const [start, end] = [line.start + money.start, line.start + money.end];
  const most = money.most === null ? {} : { most: money.most };
  return { field, amount: money.amount, ...most, currency, period, quote: text.slice(start, end), start, end };
};

const ALONE = /^(?:up to|from|circa|c\.|ca\.?|approx\w*\.?|around|about|starting (?:at|from|salary))?\s*$/u;

/** What is behind a sum beside how long it is for and how often it comes. */
const restOf = (behind: string): string =>
  behind
    .replace(/^\s?(?:gross|brutto)?\s?(?:an?|per|\/)\s?(?:hour|hr|h|day|week|month|year)\b/iu, "")
    .replace(/,?[^,;.]*\b(?:13|14|thirteen|fourteen)(?:th)?\b[^,;.]*/iu, "");

/** "£36,000 - £40,000 DOE": a line that is little more than the sum is what the job pays. */
const isAlone = ({ line: { plain }, money: { start, end } }: Spot): boolean =>
  ALONE.test(plain.slice(0, start).toLowerCase()) && restOf(plain.slice(end)).length <= 30;

/** A figure with nothing beside it that says money. */
const isBare = ({ start, end, isMarked }: FoundMoney, { line: { plain } }: Spot): boolean =>
  !isMarked && !/k|grand|lakh|lpa|[,.' ]\d{3}/iu.test(plain.slice(start, end));

/** What it becomes later isn't what is paid at the start. */
const LATER = /\b(?:rising|rises|going up|goes up|increasing|increases|growing|then|later) (?:up )?(?:to )?$/u;

/** "45k + 10%": a base and its bonus. */
const WITH_SHARE = /^\s?(?:€|[a-z]{3})?\s?(?:\+|plus)\s?\d{1,2}(?:[.,]\d+)?\s?%/iu;

const basePay = (text: string, spot: Spot): readonly PayPiece[] => {
  const { money, currency, clause, near, isTerm } = spot;
  if (OTHER_MONEY.test(clause.replace(/\bpaid\b/gu, ""))) return [];
  if (LATER.test(spot.line.plain.slice(0, money.start).toLowerCase())) return [];
  const period = periodOf(money, near, currency, BASE.test(near));
  if (period === null || !isPlausible(money.amount, period, currency)) return [];
  const behind = spot.line.plain.slice(money.end);
  const isCalled = BASE.test(clause) || (BASE.test(near) && money.isMarked) || WITH_SHARE.test(behind);
  const isRange = money.isMarked && money.most !== null && money.most < 2.5 * money.amount;
  if (
    !isCalled &&
    !isRange &&
    !(isTerm && money.isMarked) &&
    !((money.isMarked || (!isBare(money, spot) && (spot.isNamed || periodIn(near) !== null))) && isAlone(spot)) &&
    !(spot.isNamed && periodIn(near) === "hour") &&
    !(money.isMarked && periodIn(near) !== null)
  )
    return [];
  const months = period === "month" ? (monthsIn(near) ?? spot.months) : null;
  const found = piece(text, spot, "base", period);
  return [months === null ? found : { ...found, months }];
};

const payAt = (text: string, spot: Spot): readonly PayPiece[] => {
  const { clause, before, money, line } = spot;
  if (isNotOffered(clause, before, line.plain.slice(money.end))) return [];
  const found = USES.map(([use, words]) => ({ use, at: clause.search(words) })).find(({ at }) => at >= 0);
  if (found === undefined) return basePay(text, spot);
  const { use, at } = found;
  if (isNone(clause.slice(0, at))) return [];
  const isSaid = money.isMarked || ((use === "signOn" || use === "bonus") && !isBare(money, spot));
  if (use === null || !isSaid || money.amount < 200) return [];
  if (/\b(raised|valuation|funding|revenue|referral)\b/u.test(clause)) return [];
  return [piece(text, spot, use, periodIn(clause) === "month" ? "month" : "once")];
};

/** Every sum of pay in the text, in its order, with a range's ends, the currency and the period. */
export const findPay = (text: string): readonly PayPiece[] => {
  const lines = linesOf(text);
  const terms = termLines(text, lines);
  const place = placeCurrency(text);
  // A sum without a sign is in the one currency that the text names.
  const named = new Set(
    lines.flatMap(({ plain }) => findMoney(plain, place).flatMap(({ currency }) => currency ?? [])),
  );
  const [usual = null] = named.size === 1 ? named : [];
  const months = lines.reduce<number | null>((known, { plain }) => known ?? extraIn(plain.toLowerCase()), null);
  const found = lines.flatMap((line, index) => {
    if (!/\d/u.test(line.plain) || isWriters(line.plain)) return [];
    const sums = findMoney(line.plain, place).flatMap((money) => {
      const inLine = money.isMarked ? null : namedCurrency(line.plain, place);
      const currency = money.isMarked ? money.currency : (money.currency ?? inLine ?? usual);
      const { text: clause, from } = clauseOf(line.plain, money);
      const near = `${clause} ${line.plain.slice(money.end, money.end + 30)}`.toLowerCase();
      return payAt(text, {
        line,
        money,
        currency,
        clause,
        before: line.plain.slice(from, money.start).toLowerCase(),
        near,
        isTerm: terms[index] === true,
        isNamed: inLine !== null,
        months,
      });
    });
    const parts = lakhParts(text, line);
    return (parts.length > 0 ? parts : sums).concat(bonusShares(text, line));
  });
  return saidOnce(found, text);
};
