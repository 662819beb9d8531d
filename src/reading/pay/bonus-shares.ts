/** The bonus that a text states as a share of the base, beside the sums of money. */
import { isNone } from "./not-offered.ts";
import type { PayPiece } from "../reading.ts";
import type { Line } from "../split-text.ts";

const SHARE = /(\d{1,2}(?:\.\d+)?)(?:\s?-\s?(\d{1,2}(?:\.\d+)?))?\s?(?:%|percent|per cent)/gu;
const BONUS_NEAR = /\b(bonus|variable pay|variable|incentive|leistungszulage)\b/u;

/** "target bonus 10%", "bonus of up to 15 %": a share of the base. */
export const bonusShares = (text: string, { plain, start }: Line): readonly PayPiece[] =>
  [...plain.matchAll(SHARE)].flatMap((match) => {
    const before = plain.slice(Math.max(0, match.index - 45), match.index).toLowerCase();
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 25).toLowerCase();
    const clause = before.split(/[.;/|]\s/u).at(-1) ?? "";
    // "£45k + 10%" is base and bonus, unless it goes on to say otherwise.
    const isAdded =
      /\d\s?(?:k|lpa|lakhs?)?\s?(?:€|eur|gbp|usd|chf)?\s?(?:\+|plus)\s?$/u.test(before) &&
      /^\s*(?:[.,;)]|$)/u.test(after);
    if (!isAdded && !BONUS_NEAR.test(clause) && !/^(?: \w+){0,2} (?:bonus|variable|incentive)/u.test(after)) return [];
    if (isNone(clause.slice(0, clause.search(BONUS_NEAR)))) return [];
    // What was paid once is no promise.
    if (/\b(?:was|were|paid out)\b/u.test(clause) || /\blast year\b/u.test(after)) return [];
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    const top = match[2] === undefined ? {} : { most: Number(match[2]) / 100 };
    return [
      {
        field: "bonusShare" as const,
        amount: Number(match[1]) / 100,
        ...top,
        currency: null,
        period: "year" as const,
        quote: text.slice(from, to),
        start: from,
        end: to,
      },
    ];
  });
