import type { PaySummary } from "../../../engine/comparison.ts";
import { payRate } from "../../../engine/offer/pay-value.ts";
import type { Pay, PayPreferences } from "../../../offers/pay-schema.ts";
import { trustFormula } from "../formulas/belief-formulas.ts";
import { type Cell, type Entry, formula, number, text } from "../package/cell.ts";
import type { CellStyle } from "../package/cell-styles.ts";
import {
  adjustedFormula,
  averageFormula,
  bonusFormula,
  equityFormula,
  otherFormula,
  type PayCells,
  payWorthFormula,
  rateFormula,
  totalFormula,
} from "../formulas/pay-formulas.ts";

/** One offer's package while its column is written. */
export interface Package {
  readonly pay: Pay;
  readonly summary: PaySummary | null;
  /** how far it is trusted, 0–1 */
  readonly trust: number;
  readonly evidence: string;
  /** the cell of its source in which another trust may be put */
  readonly source: string | null;
  readonly cells: PayCells & { readonly evidence: string; readonly worth: string };
}

/** A line of the sheet Pay: its key for the way back, its words, the person's own cell and one of each offer. */
export interface PayLine {
  readonly id: string;
  readonly words: string;
  readonly look?: CellStyle;
  readonly you?: Cell;
  readonly cell?: (each: Package) => Cell;
}

const ATLEAST_0: Entry = { kind: "number", least: 0 };
const SHARE: Entry = { kind: "number", least: 0, most: 1 };

const amount = (id: string, words: string, of: (pay: Pay) => number | undefined): PayLine => ({
  id,
  words,
  cell: ({ pay }) => number(of(pay), "inAmount", { entry: ATLEAST_0 }),
});

const share = (id: string, words: string, of: (pay: Pay) => number | undefined, entry = SHARE): PayLine => ({
  id,
  words,
  cell: ({ pay }) => number(of(pay), "inShare", { entry }),
});

const plain = (id: string, words: string, of: (pay: Pay) => number | undefined): PayLine => ({
  id,
  words,
  cell: ({ pay }) => number(of(pay), "inNumber", { entry: ATLEAST_0 }),
});

const heading = (words: string): PayLine => ({ id: "", words, look: "band" });

const money = (
  id: string,
  words: string,
  of: (each: Package) => string,
  value: (pay: PaySummary) => number,
): PayLine => ({
  id,
  words,
  cell: (each) => formula(of(each), each.summary === null ? "" : value(each.summary), "amount"),
});

const YEARS = [1, 2, 3, 4] as const;

/** What an offer pays, as written. */
const offered = (preferences: PayPreferences): readonly PayLine[] => [
  heading("As offered"),
  {
    id: "currency",
    words: "Currency",
    you: text(preferences.currency ?? "", "inText", { name: "pay_currency" }),
    cell: ({ pay }) => text(pay.currency ?? "", "inText"),
  },
  amount("base", "Base a year", ({ base }) => base),
  share("bonus.target", "Bonus target, share of base", ({ bonus }) => bonus?.target, ATLEAST_0),
  share("bonus.likelihood", "How likely the bonus is (empty: certain)", ({ bonus }) => bonus?.likelihood),
  amount("equity.grant", "Equity granted", ({ equity }) => equity?.grant),
  ...[1, 2, 3, 4, 5, 6].map((year) =>
    plain(
      `equity.vesting.${year}`,
      `Vests in year ${year}, percent${year === 1 ? " (all empty: 25 a year)" : ""}`,
      ({ equity }) => equity?.vesting?.[year - 1],
    ),
  ),
  plain("equity.cliffMonths", "Cliff, months", ({ equity }) => equity?.cliffMonths),
  share("equity.discount", "Taken off equity for what may never be sold", ({ equity }) => equity?.discount),
  amount("signOn", "Sign-on, first year only", ({ signOn }) => signOn),
  amount("otherYearly", "Other, worth a year", ({ otherYearly }) => otherYearly),
  amount("yearlyCosts", "Costs a year", ({ yearlyCosts }) => yearlyCosts),
  plain("hoursPerWeek", "Hours a week (changes no figure)", ({ hoursPerWeek }) => hoursPerWeek),
  plain("costOfLiving", "Cost of living there (empty: 100)", ({ costOfLiving }) => costOfLiving),
  {
    id: "evidence",
    words: "How it is known",
    cell: ({ evidence }) => text(evidence, "inText", { entry: { kind: "list", from: "evidence_levels" } }),
  },
  { id: "from", words: "Who said it", cell: ({ pay }) => text(pay.from ?? "", "inText") },
];

const asPaid: readonly PayLine[] = [
  heading("As paid"),
  money(
    "~bonus",
    "Bonus a year",
    ({ cells }) => bonusFormula(cells),
    ({ years }) => years[0]?.bonus ?? 0,
  ),
  money(
    "~other",
    "Other a year, less costs",
    ({ cells }) => otherFormula(cells),
    ({ years }) => years[0]?.other ?? 0,
  ),
  ...YEARS.map((year) =>
    money(
      `~equity.${year}`,
      `Equity in year ${year}`,
      ({ cells }) => equityFormula(cells, year),
      ({ years }) => years[year - 1]?.equity ?? 0,
    ),
  ),
  ...YEARS.map((year) =>
    money(
      `~total.${year}`,
      `All of year ${year}`,
      ({ cells }) => totalFormula(cells, year),
      ({ years }) => years[year - 1]?.total ?? 0,
    ),
  ),
];

const floorAndTarget = ({ floor, target, horizonYears }: PayPreferences): readonly PayLine[] => [
  { id: "floor", words: "What you need a year (worth 0)", you: number(floor, "inAmount", { name: "pay_floor" }) },
  { id: "target", words: "What would be enough (worth 1)", you: number(target, "inAmount", { name: "pay_target" }) },
  {
    id: "horizonYears",
    words: "Years that count, 1 to 4 (empty: 2)",
    you: number(horizonYears, "inNumber", { name: "pay_years", entry: { kind: "list", from: '"1,2,3,4"' } }),
  },
];

const forYou = (preferences: PayPreferences): readonly PayLine[] => [
  heading("What it comes to for you"),
  ...floorAndTarget(preferences),
  money(
    "~average",
    "Average year",
    ({ cells }) => averageFormula(cells),
    ({ averageYear }) => averageYear,
  ),
  {
    id: "~rate",
    words: "Your currency for one of theirs",
    cell: ({ pay, cells }) => formula(rateFormula(cells), payRate(pay.currency, preferences) ?? "", "quietRight"),
  },
  {
    id: "~adjusted",
    words: "A year, in your currency and cost of living",
    cell: ({ summary, cells }) => formula(adjustedFormula(cells), summary?.adjusted ?? "", "sumAmount"),
  },
  {
    id: "~worth",
    words: "Worth, 0 to 1",
    cell: ({ summary, cells }) => formula(payWorthFormula(cells), summary?.partial ?? "", "worth"),
  },
  {
    id: "~trust",
    words: "How far it is trusted",
    cell: ({ summary, trust, source, cells }) =>
      formula(trustFormula(cells, source), (summary?.partial ?? null) === null ? "" : trust, "share"),
  },
];

/** The lines of the sheet Pay, down to the exchange rates. */
export const payLines = (preferences: PayPreferences): readonly PayLine[] => [
  ...offered(preferences),
  ...asPaid,
  ...forYou(preferences),
  heading("Exchange rates: your currency for one of another (the other's name at the left)"),
];
