import { rubricReliability } from "../../../engine/offer/evidence.ts";
import { paySummary } from "../../../engine/offer/pay.ts";
import { address, fixed } from "../package/address.ts";
import { blank, type Cell, formula, number, type Row, type Sheet, text } from "../package/cell.ts";
import { evidenceLabels } from "../formulas/labels.ts";
import { COLOURS } from "../package/cell-styles.ts";
import { nameCells } from "../formulas/offer-names.ts";
import { type Package, type PayLine, payLines } from "./pay-lines.ts";
import { listedRateFormula } from "../formulas/pay-formulas.ts";
import { trustPlace } from "../formulas/sources.ts";
import type { Shown, ShownOffer } from "../formulas/shown.ts";

export const WORDS = 1;
export const YOU = 2;
const FIRST_OFFER = 3;
const FIRST_LINE = 2;
/** rows for rates that a person may still want to add */
const SPARE_RATES = 2;

/** Where another sheet finds what pay comes to, by offer in their order. */
export interface PayPlaces {
  readonly adjusted: string;
  readonly worth: string;
  readonly trust: string;
  readonly evidence: string;
  /** what pay comes to a year; null if unknown */
  readonly value: number | null;
}

type CellOf = (id: string) => string;

const packageOf = (
  { rubric, preferences, sources }: Shown,
  { offer }: ShownOffer,
  place: number,
  at: CellOf,
  rates: readonly string[],
): Package => {
  const pay = offer.pay ?? {};
  const { evidence } = pay;
  const year = (part: string): readonly string[] => [1, 2, 3, 4].map((each) => at(`~${part}.${each}`));
  return {
    pay,
    summary: paySummary(offer.pay, preferences.pay),
    trust: rubricReliability(rubric)(evidence),
    source: trustPlace(sources, place, pay),
    evidence: evidence === undefined ? "" : (evidenceLabels(rubric).get(evidence) ?? evidence),
    cells: {
      currency: at("currency"),
      base: at("base"),
      bonusTarget: at("bonus.target"),
      bonusLikelihood: at("bonus.likelihood"),
      grant: at("equity.grant"),
      vesting: [1, 2, 3, 4, 5, 6].map((each) => at(`equity.vesting.${each}`)),
      cliffMonths: at("equity.cliffMonths"),
      discount: at("equity.discount"),
      signOn: at("signOn"),
      otherYearly: at("otherYearly"),
      yearlyCosts: at("yearlyCosts"),
      costOfLiving: at("costOfLiving"),
      evidence: at("evidence"),
      bonus: at("~bonus"),
      other: at("~other"),
      equity: year("equity"),
      totals: year("total"),
      average: at("~average"),
      rates,
      rate: at("~rate"),
      adjusted: at("~adjusted"),
      worth: at("~worth"),
    },
  };
};

/** A line a rate, from row `first` on; at the right the rate of each offer's currency, where it is this. */
const rateRows = (
  rates: Readonly<Record<string, number>>,
  first: number,
  packages: readonly Package[],
): readonly Row[] =>
  [...Object.entries(rates), ...Array.from({ length: SPARE_RATES }, () => ["", null] as const)].map(
    ([currency, rate], index): Row => {
      const line = { name: fixed(first + index, WORDS), rate: fixed(first + index, YOU) };
      const isOf = ({ pay }: Package): boolean => rate !== null && rate > 0 && pay.currency === currency;
      return {
        cells: [
          text("rate", "key"),
          text(currency, "inText"),
          number(rate, "inNumber", { entry: { kind: "number", least: 0 } }),
          ...packages.map((each) =>
            formula(listedRateFormula(line, each.cells), isOf(each) ? (rate ?? "") : "", "quietRight"),
          ),
        ],
      };
    },
  );

const lineRow = ({ id, words, look = "label", you, cell }: PayLine, packages: readonly Package[]): Row => {
  const rest: Cell = blank(look === "band" ? "band" : "plain");
  return {
    cells: [
      text(id, "key"),
      text(words, look),
      you ?? rest,
      ...packages.map((each) => (cell === undefined ? rest : cell(each))),
    ],
  };
};

const headRows = (shown: Shown): readonly Row[] => [
  {
    cells: [text("offers", "key"), null, text("you", "key"), ...shown.offers.map(({ offer }) => text(offer.id, "key"))],
    hidden: true,
  },
  {
    cells: [
      blank("key"),
      text("Pay", "title"),
      text("You", "name"),
      ...nameCells(shown).map(({ expression, cached }) => formula(expression, cached, "name")),
    ],
    height: 40,
  },
];

const inPay = (cell: string): string => `Pay!${cell}`;

/** Pay as offered, as paid, and what it comes to for the person; and where that stands, by offer. */
export const paySheet = (shown: Shown): { readonly sheet: Sheet; readonly places: readonly PayPlaces[] } => {
  const preferences = shown.preferences.pay ?? {};
  const lines = payLines(preferences);
  const rowOf = new Map(lines.map(({ id }, index) => [id, FIRST_LINE + index]));
  const cellIn =
    (column: number): CellOf =>
    (id) =>
      address(rowOf.get(id) ?? 0, column);
  const firstRate = FIRST_LINE + lines.length;
  const lastRate = firstRate + Object.keys(preferences.rates ?? {}).length + SPARE_RATES - 1;
  const packages = shown.offers.map((each, index) =>
    packageOf(
      shown,
      each,
      index,
      cellIn(FIRST_OFFER + index),
      [firstRate, lastRate].map((row) => address(row, FIRST_OFFER + index)),
    ),
  );
  const rates = rateRows(preferences.rates ?? {}, firstRate, packages);
  return {
    sheet: {
      name: "Pay",
      rows: [...headRows(shown), ...lines.map((line) => lineRow(line, packages)), ...rates],
      columns: [{ width: 12, hidden: true }, { width: 44 }, { width: 14 }, ...packages.map(() => ({ width: 20 }))],
      frozen: { rows: FIRST_LINE, columns: FIRST_OFFER },
      ranges: [],
      tab: COLOURS.gold,
      pages: "one",
    },
    places: packages.map(({ cells, summary }, index) => ({
      value: summary?.adjusted ?? null,
      adjusted: inPay(cells.adjusted),
      worth: inPay(cells.worth),
      trust: inPay(cellIn(FIRST_OFFER + index)("~trust")),
      evidence: inPay(cells.evidence),
    })),
  };
};
