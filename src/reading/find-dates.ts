/** The days that a text states: when the answer is due, and when the job starts. */
import { countedFrom, endOf, feast, nextDay, shortDate } from "./counted-day.ts";
import { dateIn, type DayOrder, type FoundDay, orderOfDays } from "./day-in-text.ts";
import type { DatePiece } from "./reading.ts";
import { placeCurrency } from "./pay/place-currency.ts";
import { type Line, linesOf } from "./split-text.ts";
import { isWriters } from "./voices.ts";

const REPLY =
  /\b(?:repl(?:y|ies)|respond|revert|an? (?:yes|answer)|response|accept(?:ance)?|answer|sign(?:ed)?(?: and return)?|return(?:ed)?|decide|decision|confirm|let us know|offer (?:will )?(?:remains? open|stands|expires|is open|is valid|valid|open|lapses)|(?:expires|valid until|valid for|link expires|exploding)|deadline|hear from (?:you|me)|(?:hold|keep) it (?:for|open)|(?:gave|give|given|have|got) (?:me|us)|receipt of this)\b/iu;
/** Someone else's decision or answer, and another offer's end. */
const NOT_MINE =
  /\b(?:they|she|he|hr|we) (?:will |'ll |would )?(?:decides?|confirms?|repl(?:y|ies)|responds?|answers?|let me know)\b|\b(?:i|you|we)(?:'ll| will| should| can expect to| would)? (?:get|hear|receive)\b|\bhear from them\b|\b(?:my|the) other (?:offer|one|company|job)\b/iu;
const START =
  /\b(?:start(?:s|ing)?(?: date| on)?|commenc\w*|begin(?:s|ning)?|join(?:ing)? date|date of joining|doj|first day|start date)\b/iu;
const NOT_REPLY = /\b(?:apply|applications?|submit)\b/iu;
/** What begins here isn't the job. */
const NOT_START =
  /\b(?:interviews?|rounds?|pitch\w*|hiring|probation|vest\w*|start to|starting to|started|begin to|began|start-?ups?)\b/iu;

/** What a deadline was before it "was moved from 5 to 12 December"; one that only could be moved stands. */
const MOVED =
  /^(?!.*\b(?:can|could|may|might|if)\b).*\b(?:moved|extended|postponed|pushed|shifted|changed)\b.*\bfrom\b.*?\b(?:to|until)\b/iu;

const shifted = (day: FoundDay | null, by: number): FoundDay | null =>
  day === null ? null : { ...day, from: day.from + by, to: day.to + by };

const clauses = (plain: string): readonly { readonly text: string; readonly from: number }[] => {
  const parts: { text: string; from: number }[] = [];
  let from = 0;
  for (const match of plain.matchAll(
    /[!?;](?=\s)|(?<!\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|no|a\.m|p\.m))\.(?=\s)(?!(?<=\d\.)\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|\s\/\s/giu,
  )) {
    parts.push({ text: plain.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  return [...parts, { text: plain.slice(from), from }];
};

const replyIn = (clause: string, base: string | null, order: DayOrder): FoundDay | null => {
  const cue = clause.search(REPLY);
  const behind = clause.slice(cue);
  const end = MOVED.exec(clause)?.[0].length;
  if (end !== undefined) return shifted(dateIn(clause.slice(end), base, order), end);
  return (
    countedFrom(clause, base, order) ??
    shifted(dateIn(behind, base, order), cue) ??
    shifted(shortDate(behind, base, order), cue) ??
    shifted(nextDay(behind, base), cue) ??
    dateIn(clause, base, order) ??
    shortDate(clause, base, order) ??
    endOf(clause, base) ??
    nextDay(clause, base) ??
    feast(clause, base)
  );
};

/** How far behind "starts" its day may stand. */
const NEAR = 45;

const startIn = (clause: string, base: string | null, order: DayOrder): FoundDay | null => {
  if (NOT_START.test(clause)) return null;
  const cue = clause.search(START);
  const day = dateIn(clause.slice(cue), base, order);
  return day === null || day.from > NEAR ? null : shifted(day, cue);
};

/** How a message of a chat begins, and the line of a mail that says when it was sent: days behind it count from there. */
const CHAT_STAMP = /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?\]?/iu;
const MAIL_STAMP = /^(?:date|sent):|^on .{5,100}\bwrote:$/iu;

const stampedDay = (plain: string, order: DayOrder): string | null => {
  const stamp = MAIL_STAMP.test(plain) ? plain : CHAT_STAMP.exec(plain)?.[0];
  return stamp === undefined ? null : (dateIn(stamp, null, order)?.date ?? null);
};

/** What a line says without when it was said; spaces keep the places. */
const unstamped = (plain: string): string =>
  MAIL_STAMP.test(plain) ? "" : plain.replace(CHAT_STAMP, (stamp) => " ".repeat(stamp.length));

const inLine = (text: string, line: Line, base: string | null, order: DayOrder): readonly DatePiece[] =>
  clauses(unstamped(line.plain)).flatMap(({ text: clause, from }) => {
    const isReply = REPLY.test(clause) && !NOT_REPLY.test(clause) && !NOT_MINE.test(clause);
    const field = isReply ? "replyBy" : START.test(clause) ? "start" : null;
    if (field === null) return [];
    const day = isReply ? replyIn(clause, base, order) : startIn(clause, base, order);
    if (day === null) return [];
    const [start, end] = [line.start + from + day.from, line.start + from + day.to];
    return [{ field, date: day.date, quote: text.slice(start, end), start, end }];
  });

/** The day that stands alone at the head of a letter, else the day it was added. */
const baseDay = (lines: readonly Line[], day: string | undefined, order: DayOrder): string | null => {
  for (const { plain } of lines.slice(0, 15)) {
    // What is quoted is of another day than the letter.
    if (plain.length > 45 || /\bwrote:$/u.test(plain)) continue;
    const own = dateIn(plain, day ?? null, order);
    if (own !== null && !REPLY.test(plain) && !START.test(plain)) return own.date;
  }
  return day ?? null;
};

const DAY_FIRST =
  /[£€₹]|\b(?:EUR|GBP|INR|CHF|SEK|DKK|NOK|PLN|AED|LPA|lakhs?|UK|United Kingdom|England|Scotland|Wales|Ireland|Germany|France|Spain|Italy|Netherlands|Switzerland|Austria|India|Australia|New Zealand|Singapore)\b/u;
const MONTH_FIRST = /\b(?:USD|U\.S\.|United States|USA|US-based|[CEP][SD]T)\b/u;

/** The order in which the money and the countries of a text write days; Canada writes both. */
const orderOfPlace = (text: string): DayOrder => {
  if (DAY_FIRST.test(text)) return "day-first";
  if (MONTH_FIRST.test(text)) return "month-first";
  if (!text.includes("$")) return "either";
  const { dollar } = placeCurrency(text);
  return dollar === "USD" ? "month-first" : dollar === "CAD" ? "either" : "day-first";
};

/**
 * Reply-by and start dates, each once and in their order. A day without a year is the next one from the letter's own
 * date, or from `day`; without either it isn't told. `5/12/2026` is read as the
 * text's other days, its money or the country it names say, and isn't told where nothing says.
 */
export const findDates = (text: string, day?: string): readonly DatePiece[] => {
  const lines = linesOf(text);
  const order = orderOfDays(text) ?? orderOfPlace(text);
  let base = baseDay(lines, day, order);
  const seen = new Set<string>();
  return lines
    .flatMap((line) => {
      base = stampedDay(line.plain, order) ?? base;
      return isWriters(line.plain) ? [] : inLine(text, line, base, order);
    })
    .filter(({ field, date }) => {
      if (seen.has(`${field} ${date}`)) return false;
      seen.add(`${field} ${date}`);
      return true;
    });
};
