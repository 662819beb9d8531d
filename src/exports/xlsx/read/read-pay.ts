import { pathText, type Path } from "../../../rubric/place.ts";
import { amountOf, numberOf, textOf } from "../formulas/cell-values.ts";
import type { FoundCell, KeyedSheet } from "../write/keyed-sheet.ts";
import { WORDS, YOU } from "../write/pay-sheet.ts";
import type { LabelReader } from "./read-labels.ts";
import type { CellValue } from "./read-sheets.ts";
import { take, takeField, type TakenFromSheets } from "./taken.ts";

type Raw = Readonly<Record<string, unknown>>;
type Convert = (value: CellValue) => unknown;

/** The cell of a line, by its key. */
type CellOf = (key: string) => FoundCell;

const cellsOf = (sheet: KeyedSheet, column: string): CellOf => {
  const at = sheet.columnOf(column);
  return (key) => {
    const row = sheet.rowOf(key);
    return at === undefined || row === undefined ? { value: null, at: sheet.name } : sheet.cell(row, at);
  };
};

const fields = (
  taken: TakenFromSheets,
  cell: CellOf,
  path: Path,
  start: string,
  converts: Readonly<Record<string, Convert>>,
): Raw =>
  Object.assign(
    {},
    ...Object.entries(converts).map(([key, convert]) =>
      takeField(taken, [...path, key], cell(`${start}${key}`), convert),
    ),
  );

const VESTING_YEARS = [1, 2, 3, 4, 5, 6] as const;

/** Yearly percentages up to the last that is filled in; an empty year before it vests nothing, as in the sheet. */
const vestingIn = (taken: TakenFromSheets, cell: CellOf, path: Path): Raw => {
  const years = VESTING_YEARS.map((year) => {
    const found = cell(`equity.vesting.${year}`);
    return take(taken, [...path, "vesting", year - 1], found, numberOf)[0];
  });
  taken.cells.set(pathText([...path, "vesting"]), cell("equity.vesting.1").at);
  const last = years.findLastIndex((year) => year !== undefined);
  return last < 0 ? {} : { vesting: years.slice(0, last + 1).map((year) => year ?? 0) };
};

const part = (key: string, record: Raw): Raw => (Object.keys(record).length === 0 ? {} : { [key]: record });

/** What one offer pays; empty where nothing is filled in. */
const payIn = (taken: TakenFromSheets, cell: CellOf, labels: LabelReader, path: Path): Raw => {
  const level = cell("evidence");
  const evidence = take(taken, [...path, "evidence"], level, textOf).flatMap((label) => {
    const found = labels.evidence(label);
    if ("id" in found) return [found.id];
    taken.faults.push({ at: level.at, ...found });
    return [];
  });
  const equity: Path = [...path, "equity"];
  return {
    ...fields(taken, cell, path, "", { currency: (value) => textOf(value), base: amountOf }),
    ...part("bonus", fields(taken, cell, [...path, "bonus"], "bonus.", { target: numberOf, likelihood: numberOf })),
    ...part("equity", {
      ...fields(taken, cell, equity, "equity.", { grant: amountOf }),
      ...vestingIn(taken, cell, equity),
      ...fields(taken, cell, equity, "equity.", { cliffMonths: numberOf, discount: numberOf }),
    }),
    ...fields(taken, cell, path, "", {
      signOn: amountOf,
      otherYearly: amountOf,
      yearlyCosts: amountOf,
      hoursPerWeek: numberOf,
      costOfLiving: numberOf,
    }),
    ...Object.fromEntries(evidence.map((id) => ["evidence", id])),
    ...takeField(taken, [...path, "from"], cell("from"), textOf),
  };
};

/** The offers with what each of them pays. */
export const withPay = (
  offers: readonly Raw[],
  sheet: KeyedSheet,
  labels: LabelReader,
  taken: TakenFromSheets,
): readonly Raw[] =>
  offers.map((offer, position) => {
    const pay = payIn(taken, cellsOf(sheet, String(offer["id"])), labels, ["offers", position, "pay"]);
    return Object.assign({}, offer, part("pay", pay));
  });

const ratesIn = (sheet: KeyedSheet, taken: TakenFromSheets, path: Path): Raw => {
  const rates = new Map<string, number | string>();
  for (const { row } of sheet.rows.filter(({ key }) => key === "rate")) {
    const name = sheet.cell(row, WORDS);
    const [currency] = name.value === null ? [] : [textOf(name.value)];
    const rate = sheet.cell(row, YOU);
    if (currency === undefined && rate.value === null) continue;
    if (currency === undefined || rates.has(currency)) {
      const found = currency === undefined ? "a rate without a currency" : "a currency that has a rate already";
      taken.faults.push({ at: name.at, found, expected: "each currency once, such as EUR" });
      continue;
    }
    const [value] = take(taken, [...path, "rates", currency], rate, numberOf);
    if (value === undefined) taken.faults.push({ at: rate.at, found: "nothing", expected: "a rate, or no currency" });
    else rates.set(currency, value);
  }
  return part("rates", Object.fromEntries(rates));
};

/** What the person needs, what would be enough, and how currencies convert. */
export const payPreferencesIn = (sheet: KeyedSheet, taken: TakenFromSheets): Raw => {
  const path: Path = ["preferences", "pay"];
  const given = fields(taken, cellsOf(sheet, "you"), path, "", {
    currency: (value) => textOf(value),
    floor: amountOf,
    target: amountOf,
    horizonYears: numberOf,
  });
  return part("pay", { ...given, ...ratesIn(sheet, taken, path) });
};
