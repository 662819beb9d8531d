/** Days that a text doesn't write out: counted from another, named by the weekday, in figures without a year. */
import { addDays, dateIn, dayInFigures, type DayOrder, found, type FoundDay, withoutYear } from "./day-in-text.ts";

const COUNTS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  fourteen: 14,
  a: 1,
};
const WITHIN =
  /\b(?:within (?:the next )?|(?:open|valid|stands|good) for |(?:expires|lapses|closes|ends|runs out|answer|reply|decide|respond) in )(\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|fourteen) (working |business |calendar )?(days?|weeks?|fortnight|hours?|hrs?)(?: (?:of|from) )?/iu;

/** "They gave me ten days": time to think, where nothing says what else it is for. */
const GIVEN =
  /\b(?:gave|give|given|have|got) (?:me|us) (\d{1,2}|an?|one|two|three|four|five|six|seven|eight|ten|fourteen) (working |business |calendar )?(days?|weeks?|fortnight)(?=\s*(?:$|[.,;]|to (?:decide|think|answer|reply|sign|respond|consider|accept)))/iu;

/** "by 12.12.", "Fri 12/12": a day in figures without its year, which only a reply's clause makes one. */
const SHORT =
  /(?:\b(?:by|until|till|before|on|deadline:?|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?)\s)(\d{1,2})([./])(\d{1,2})\.?(?![\d/%])/iu;

/** A day in figures without a year, the next such from `base`. */
export const shortDate = (text: string, base: string | null, order: DayOrder): FoundDay | null => {
  const match = SHORT.exec(text);
  if (match === null) return null;
  const [whole, first, mark, second] = match;
  const before = text.slice(0, match.index) + whole.slice(0, whole.search(/\d/u));
  const figures = { first: Number(first), second: Number(second), mark, before };
  return found(
    match,
    dayInFigures(figures, order, (month, day) => withoutYear(month, day, base)),
  );
};

/** "by the end of the month", "by end of next week": its last day, of a week the Friday. */
export const endOf = (text: string, base: string | null): FoundDay | null => {
  const match = base === null ? null : /\bend of (the|this|next) (month|week)\b/iu.exec(text);
  if (base === null || match === null) return null;
  const isNext = match[1]?.toLowerCase() === "next";
  if (match[2]?.toLowerCase() === "month") {
    const [year = 0, month = 0] = base.split("-").map(Number);
    return found(match, new Date(Date.UTC(year, month + (isNext ? 1 : 0), 0)).toISOString().slice(0, 10));
  }
  const weekday = new Date(`${base}T00:00:00Z`).getUTCDay();
  const left = (5 - weekday + 7) % 7;
  return found(match, left + (isNext ? 7 : 0) === 0 ? base : addDays(base, left + (isNext ? 7 : 0), false));
};

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const NEXT =
  /\b(?:by|until|till|before|on|than|due|deadline:?)(?: noon| midday| close of business| close of play| end of day| eod| cob| eob|,| on| the end of| \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?)*,? (?:(tomorrow|tmrw|tmr)|(?:next |this |coming )?(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?|the (\d{1,2})(?:st|nd|rd|th))\b/iu;

const FEASTS: readonly (readonly [RegExp, month: number, day: number])[] = [
  [
    /\b(?:before|by|until|till) (?:christmas|xmas)(?! (?:shut|break|party|holidays|time))\b|\b(?:by|until|till|on) (?:christmas|xmas) eve\b/iu,
    12,
    24,
  ],
  [
    /\b(?:before|by|until|till) (?:the )?(?:new year|end of the year|year's end|year-end)\b|\b(?:by|until|till|on) new year's eve\b/iu,
    12,
    31,
  ],
];

/** "before Christmas", "till the new year": the last day before it. */
export const feast = (text: string, base: string | null): FoundDay | null => {
  for (const [words, month, day] of FEASTS) {
    const match = words.exec(text);
    if (match !== null) return found(match, withoutYear(month, day, base));
  }
  return null;
};

/** Monday is 0. */
const inWeek = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** "Next Friday", said before a Friday of the same week, may be either: it is no day. */
const isEither = (words: string, base: string, day: string): boolean => {
  if (!/\bnext\b/iu.test(words)) return false;
  return inWeek(day) > inWeek(base);
};

/** "by Friday", "by the 14th", "by noon tomorrow": the next such day after the text's own. */
export const nextDay = (text: string, base: string | null): FoundDay | null => {
  const match = base === null ? null : NEXT.exec(text);
  if (base === null || match === null) return null;
  const isIt = (day: string): boolean => {
    if (match[1] !== undefined) return true;
    if (match[2] !== undefined)
      return new Date(`${day}T00:00:00Z`).getUTCDay() === WEEKDAYS.indexOf(match[2].slice(0, 3).toLowerCase());
    return Number(day.slice(8)) === Number(match[3]);
  };
  // The 31st of a month that has none is no day of another.
  if (
    match[3] !== undefined &&
    /^ (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(text.slice(match.index + match[0].length))
  )
    return null;
  for (let count = 1; count <= 62; count += 1) {
    const day = addDays(base, count, false);
    if (!isIt(day)) continue;
    if (match[2] !== undefined && isEither(match[0], base, day)) return null;
    // "Monday week" is a week behind that Monday.
    const isWeekLater = /^ week\b/iu.test(text.slice(match.index + match[0].length));
    return found(match, isWeekLater ? addDays(day, 7, false) : day);
  }
  return null;
};

/** "within five working days" of a day that stands behind it, or of the text's own. */
export const countedFrom = (text: string, base: string | null, order: DayOrder): FoundDay | null => {
  const match = WITHIN.exec(text) ?? GIVEN.exec(text);
  if (match === null) return null;
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 30);
  const from = (/^\s?\w/u.test(behind) ? dateIn(behind, base, order)?.date : undefined) ?? base;
  if (from === null) return null;
  const number = COUNTS[(match[1] ?? "").toLowerCase()] ?? Number(match[1]);
  const isWorking = /working|business/iu.test(match[2] ?? "");
  const unit = (match[3] ?? "").toLowerCase();
  const days = /^(?:week|fortnight)/u.test(unit)
    ? (unit === "fortnight" ? 14 : 7) * number
    : unit.startsWith("h")
      ? Math.max(1, Math.ceil(number / 24))
      : number;
  return found(match, addDays(from, days, isWorking));
};
