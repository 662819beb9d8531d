/** What a word between figures says; weeks, days and hours make no year by themselves. */
export type Period = "year" | "month" | "week" | "day" | "hour";

const listed = <Value>(lists: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(lists.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));

/** "k" and "lakh": what the figure before them is multiplied by. */
export const MULTIPLIERS = listed([
  [1e3, "k tsd thousand tausend mila mil"],
  [1e5, "l lakh lakhs lac lacs lkh"],
  [1e6, "m mm mn mio million millions millionen"],
  [1e7, "cr crore crores"],
]);

/** Units of time, which are a period only behind "per", "a" or "/". */
export const UNITS = listed<Period>([
  ["year", "y yr year annum jahr an année annee año ano anno"],
  ["month", "m mo mth month monat mois mes mese"],
  ["week", "w wk week woche semaine"],
  ["day", "d day diem tag jour"],
  ["hour", "h hr hour std stunde heure hora ora"],
]);

/** Periods that need no "per". */
export const PERIODS = listed<Period>([
  ["year", "yearly annual annually pa p.a jährlich annuel"],
  ["month", "monthly pm p.m pcm monatlich"],
  ["week", "weekly pw p.w"],
  ["day", "daily"],
  ["hour", "hourly ph p.h"],
]);

export const PER: ReadonlySet<string> = new Set(["per", "a", "an", "each", "every", "pro", "je", "par", "al", "/"]);

/** Salaries in a year: "14 months", "13 salaries". */
export const SALARIES: ReadonlySet<string> = new Set(
  "months salaries payments instalments monthly-salaries monate gehälter monatsgehälter mois mensualidades mensilità pagas".split(
    " ",
  ),
);

export const RANGE_SIGNS: ReadonlySet<string> = new Set(["-", "to", "bis", "until", "till", "and", "à", "until"]);

/** Words that leave the figure what it is. */
export const NOISE: ReadonlySet<string> = new Set(
  "gross brutto base basic salary pay total before tax between from around of the is plus-nothing in".split(" "),
);

/** A figure after tax is another figure. */
export const NET: ReadonlySet<string> = new Set(["net", "netto", "after", "take-home"]);

export const ABOUT: ReadonlySet<string> = new Set(["~", "about", "approx", "circa", "ca", "c", "roughly", "≈"]);

/** Only one end is said. */
export const OPEN_ENDED: ReadonlySet<string> = new Set([
  "+",
  "up",
  "upto",
  "max",
  "min",
  "over",
  "under",
  "<",
  ">",
  "least",
]);
