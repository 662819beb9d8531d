import { asciiFigures } from "./ascii-figures.ts";
import { currenciesOf } from "./currency-mark.ts";
import {
  ABOUT,
  MULTIPLIERS,
  NET,
  NOISE,
  OPEN_ENDED,
  PER,
  type Period,
  PERIODS,
  SALARIES,
  RANGE_SIGNS,
  UNITS,
} from "./amount-words.ts";

/** What one piece of a typed amount is; `sign` is its letter in the amount's shape, such as "nkrnk". */
export type Part =
  | { readonly sign: "n"; readonly numeral: string }
  | { readonly sign: "k"; readonly by: number }
  | { readonly sign: "c"; readonly currencies: readonly string[] }
  | { readonly sign: "p"; readonly period: Period }
  /** lakh a year, or cost to the company: in lakh where the figure is small */
  | { readonly sign: "L" | "t" }
  | { readonly sign: "r" | "x" | "s" | "a" | "o" | "u" | "net" | "open" | "%" | "?" };

const PIECE =
  /\d+(?:[.,'_]\d+| (?=\d{2,3}\b)\d{2,3}\b)*|[.,]\d+|[a-z]{1,2}\$|\p{Sc}|\p{L}+(?:[.-](?=\p{L})\p{L}+)*\.?|[^\s]/giu;

const piecesOf = (text: string): readonly string[] =>
  asciiFigures(text)
    // "85'000.-" and "500,-" are whole francs and euros.
    .replaceAll(/(?<=\d)[.,]-+(?!\d)/g, "")
    .match(PIECE) ?? [];

const wordPart = (word: string, isAfterPer: boolean): Part => {
  const unit = UNITS.get(word);
  if (isAfterPer && unit !== undefined) return { sign: "p", period: unit };
  const by = MULTIPLIERS.get(word);
  if (by !== undefined) return { sign: "k", by };
  const period = PERIODS.get(word);
  if (period !== undefined) return { sign: "p", period };
  if (word === "lpa") return { sign: "L" };
  if (word === "ctc") return { sign: "t" };
  if (word === "x" || word === "*") return { sign: "x" };
  if (word === "%" || word === "percent") return { sign: "%" };
  if (RANGE_SIGNS.has(word)) return { sign: "r" };
  if (SALARIES.has(word)) return { sign: "s" };
  if (NET.has(word)) return { sign: "net" };
  if (ABOUT.has(word)) return { sign: "a" };
  if (OPEN_ENDED.has(word)) return { sign: "open" };
  if (NOISE.has(word) || word === "," || word === "(" || word === ")") return { sign: "o" };
  const currencies = currenciesOf(word);
  if (currencies.length > 0) return { sign: "c", currencies };
  return { sign: unit === undefined ? "?" : "u" };
};

/** A typed amount piece by piece; nothing of it is left out. "$120-150k" → currency, numeral, to, numeral, thousand. */
export const amountParts = (text: string): readonly Part[] => {
  const pieces = piecesOf(text).map((piece) => piece.toLowerCase().replace(/(?<=\p{L})\.$/u, ""));
  return pieces.flatMap((piece, at): readonly Part[] => {
    if (/\d/.test(piece)) return [{ sign: "n", numeral: piece }];
    // "per" says nothing by itself, and what comes after it is its period.
    const next = pieces[at + 1];
    if (PER.has(piece) && next !== undefined && UNITS.has(next)) return [];
    return [wordPart(piece, PER.has(pieces[at - 1] ?? ""))];
  });
};
