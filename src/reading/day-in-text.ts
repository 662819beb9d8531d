/** How texts write a day: in words or figures, by its weekday, or counted from another. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(?:,?[\\s-]+(20\\d\\d))?";

const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?[\\s-]+${MONTH}${YEAR}(?![\\p{L}\\d])`, "iu");
const MONTH_DAY = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?${YEAR}(?![\\p{L}\\d])`, "iu");
const ISO = /\b(20\d\d)([-/])(\d\d)\2(\d\d)\b/u;
const NUMERIC = /\b(\d{1,2})([./-])(\d{1,2})\2(20\d\d|\d\d)\b(?!\2\d)/u;

/** Which comes first where a text writes a day in figures; `either` where nothing in it tells. */
export type DayOrder = "day-first" | "month-first" | "either";

const pad = (part: number): string => String(part).padStart(2, "0");

const asDay = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? `${year}-${pad(month)}-${pad(day)}` : null;
};

/** The day so many days on, or working days. */
export const addDays = (day: string, count: number, isWorking: boolean): string => {
  const date = new Date(`${day}T00:00:00Z`);
  for (let left = count; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1);
    const weekday = date.getUTCDay();
    if (!isWorking || (weekday !== 0 && weekday !== 6)) left -= 1;
  }
  return date.toISOString().slice(0, 10);
};

/** A day and where it stands in the text it was found in. */
export interface FoundDay {
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** The next such day from the text's own on; two months back still counts as this year's. */
export const withoutYear = (month: number, day: number, from: string | null): string | null => {
  if (from === null) return null;
  const year = Number(from.slice(0, 4));
  const same = asDay(year, month, day);
  return same !== null && same < addBack(from) ? asDay(year + 1, month, day) : same;
};

const addBack = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 60);
  return date.toISOString().slice(0, 10);
};

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** What was found and where it stands; null where it is no real day. */
export const found = (match: RegExpExecArray, date: string | null): FoundDay | null =>
  date === null ? null : { date, from: match.index, to: match.index + match[0].length };

const named = (year: string | undefined, month: number, day: number, base: string | null): string | null =>
  year === undefined ? withoutYear(month, day, base) : asDay(Number(year), month, day);

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** The day of the week that stands right before, 0 a Sunday; -1 where none does. */
const weekdayBefore = (text: string): number =>
  WEEKDAYS.indexOf(/\b([a-z]{3})[a-z]*\.?,?\s*$/iu.exec(text)?.[1]?.toLowerCase() ?? "");

/** A day in figures as a text writes it, `5/12`, and what stands before it. */
interface Figures {
  readonly first: number;
  readonly second: number;
  readonly mark: string | undefined;
  readonly before: string;
}

/**
 * The day that two figures are. Where they may be read two ways, and neither the text nor a weekday before them says which,
 * it is asked for, not guessed: null.
 */
export const dayInFigures = (
  { first, second, mark, before }: Figures,
  order: DayOrder,
  dayOf: (month: number, day: number) => string | null,
): string | null => {
  if (mark === "." || first > 12 || first === second) return dayOf(second, first);
  if (second > 12) return dayOf(first, second);
  const both = [dayOf(second, first), dayOf(first, second)];
  const weekday = weekdayBefore(before);
  const fitting = both.filter((day) => day !== null && new Date(`${day}T00:00:00Z`).getUTCDay() === weekday);
  if (fitting.length === 1) return fitting[0] ?? null;
  return order === "either" ? null : (both[order === "day-first" ? 0 : 1] ?? null);
};

/** The order of the days in a text that can be read one way only: null where there is none, or some of each. */
export const orderOfDays = (text: string): DayOrder | null => {
  const orders = new Set(
    [...text.matchAll(new RegExp(NUMERIC, "gu"))].flatMap(([, first, , second]): DayOrder[] => {
      if (Number(first) > 12) return ["day-first"];
      return Number(second) > 12 ? ["month-first"] : [];
    }),
  );
  const [only = null] = orders.size === 1 ? orders : [];
  return only;
};

/** The first day that a text writes out, such as "5 December 2026"; one without a year is the next from `base`, which may be unknown. */
export const dateIn = (text: string, base: string | null, order: DayOrder): FoundDay | null => {
  const iso = ISO.exec(text);
  if (iso !== null) return found(iso, asDay(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const day = DAY_MONTH.exec(text);
  if (day !== null) return found(day, named(day[3], monthOf(day[2] ?? ""), Number(day[1]), base));
  const month = MONTH_DAY.exec(text);
  if (month !== null) return found(month, named(month[3], monthOf(month[1] ?? ""), Number(month[2]), base));
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return null;
  const [, first, mark, second, written = ""] = numeric;
  const year = Number(written.length === 2 ? `20${written}` : written);
  const figures = { first: Number(first), second: Number(second), mark, before: text.slice(0, numeric.index) };
  return found(
    numeric,
    dayInFigures(figures, order, (inYear, ofMonth) => asDay(year, inYear, ofMonth)),
  );
};
