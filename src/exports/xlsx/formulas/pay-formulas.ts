/** A package as it is paid, and what it is worth to the person, as formulas; engine §8. */

/** Cells of one offer's package, by their addresses. */
export interface PayCells {
  readonly currency: string;
  readonly base: string;
  readonly bonusTarget: string;
  readonly bonusLikelihood: string;
  readonly grant: string;
  /** yearly percentages, years 1 to 6 */
  readonly vesting: readonly string[];
  readonly cliffMonths: string;
  readonly discount: string;
  readonly signOn: string;
  readonly otherYearly: string;
  readonly yearlyCosts: string;
  readonly costOfLiving: string;
  readonly bonus: string;
  readonly other: string;
  /** years 1 to 4 */
  readonly equity: readonly string[];
  readonly totals: readonly string[];
  readonly average: string;
  /** its column in the lines of exchange rates */
  readonly rates: readonly string[];
  readonly rate: string;
  readonly adjusted: string;
}

const ends = (cells: readonly string[]): string => `${cells[0] ?? ""}:${cells.at(-1) ?? ""}`;

/** Empty without a base: then the package is unknown. */
const withBase = ({ base }: PayCells, expression: string): string => `IF(${base}="","",${expression})`;

export const bonusFormula = (cells: PayCells): string =>
  withBase(cells, `${cells.base}*SUM(${cells.bonusTarget})*IF(${cells.bonusLikelihood}="",1,${cells.bonusLikelihood})`);

export const otherFormula = (cells: PayCells): string =>
  withBase(cells, `SUM(${cells.otherYearly})-SUM(${cells.yearlyCosts})`);

/** A quarter each year where no year is given; what would vest before the cliff does so in the cliff's year. */
export const equityFormula = (cells: PayCells, year: number): string => {
  const { vesting, cliffMonths, grant, discount } = cells;
  const given = `COUNT(${ends(vesting)})`;
  const thisYear = `IF(${given}=0,25,SUM(${vesting[year - 1] ?? ""}))`;
  const untilNow = `IF(${given}=0,${25 * year},SUM(${ends(vesting.slice(0, year))}))`;
  const cliffYear = `ROUNDUP(SUM(${cliffMonths})/12,0)`;
  const percent = `IF(${cliffYear}>${year},0,IF(${cliffYear}=${year},${untilNow},${thisYear}))`;
  return withBase(cells, `SUM(${grant})*${percent}/100*(1-SUM(${discount}))`);
};

export const totalFormula = (cells: PayCells, year: number): string => {
  const signOn = year === 1 ? `+SUM(${cells.signOn})` : "";
  return withBase(cells, `${cells.base}+${cells.bonus}+${cells.equity[year - 1] ?? ""}${signOn}+${cells.other}`);
};

const YEARS = 'IF(pay_years="",2,pay_years)';

export const averageFormula = (cells: PayCells): string => {
  const [first = "", ...later] = cells.totals;
  const counted = later.map((total, index) => `+IF(${YEARS}>${index + 1},${total},0)`).join("");
  return withBase(cells, `IF(OR(${YEARS}<1,${YEARS}>4),NA(),(${first}${counted})/${YEARS})`);
};

/** The rate of a line of exchange rates where it is that of an offer's currency, to the letter; else empty. */
export const listedRateFormula = (
  line: { readonly name: string; readonly rate: string },
  { currency }: Pick<PayCells, "currency">,
): string => `IF(EXACT(${line.name},${currency}),IF(SUM(${line.rate})>0,${line.rate},""),"")`;

/** Empty where it isn't known, or is there twice: a missing rate is never 1. */
export const rateFormula = ({ currency, rates }: PayCells): string => {
  const listed = `IF(COUNT(${ends(rates)})=1,SUM(${ends(rates)}),"")`;
  return `IF(pay_currency="","",IF(OR(${currency}="",EXACT(${currency},pay_currency)),1,${listed}))`;
};

export const adjustedFormula = ({ average, rate, costOfLiving }: PayCells): string =>
  `IF(OR(${average}="",${rate}=""),"",${average}*100/IF(${costOfLiving}="",100,${costOfLiving})*${rate})`;

export const payWorthFormula = ({ adjusted }: PayCells): string =>
  `IF(OR(${adjusted}="",pay_floor="",pay_target=""),"",IF(pay_target>pay_floor,MIN(1,MAX(0,(${adjusted}-pay_floor)/(pay_target-pay_floor))),NA()))`;
