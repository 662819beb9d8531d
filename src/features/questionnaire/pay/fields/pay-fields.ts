import * as z from "zod/mini";
import { readPercent } from "../../../../amounts/read-percent.ts";
import { type Pay, paySchema } from "../../../../offers/pay-schema.ts";
import { readNumber, readPercentages, shareOf, writeNumber, writePercent } from "./pay-figures.ts";
import { currencyNamed, typedAmount } from "./pay-typed-amount.ts";

const { hoursPerWeek, costOfLiving, equity } = paySchema.shape;
const { vesting, cliffMonths } = equity.def.innerType.shape;

const aNumber = z.pipe(z.string(), z.transform(readNumber));

/** A percentage up to `most`, as a share; 0.8 is asked about, as it may be 80 %. */
const aPercentage = (most: number) =>
  z.pipe(
    z.string(),
    z.transform((text, context) => {
      if (text.trim() === "") return undefined;
      const read = readPercent(text, { most });
      if (read.kind === "percent") return shareOf(read.percent);
      context.issues.push({ code: "custom", message: read.expected, input: text });
      return z.NEVER;
    }),
  );

/** No bonus is more than three years' pay: such a figure is an amount of money. */
const LARGEST_BONUS = 300;

/** Nowhere is twenty times cheaper to live: 1.25 is meant as 125. */
const LEAST_INDEX = 5;
const anIndex = costOfLiving.check(
  z.refine((index) => index === undefined || index >= LEAST_INDEX, "an index such as 125, where 100 is your own place"),
);

/** A package as the form holds it: what was typed, empty where nothing was; read, it is the figures of a `Pay`. */
export const payFieldsSchemaIn = (paidIn: string | undefined) => {
  const anAmount = typedAmount(paidIn);
  return z.object({
    currency: z.string(),
    base: anAmount,
    signOn: anAmount,
    otherYearly: anAmount,
    bonusTarget: aPercentage(LARGEST_BONUS),
    bonusLikelihood: aPercentage(100),
    grant: anAmount,
    vesting: z.pipe(
      z.pipe(
        z.string(),
        z.transform((text) => readPercentages(text)?.slice()),
      ),
      vesting,
    ),
    cliffMonths: z.pipe(aNumber, cliffMonths),
    neverSold: aPercentage(100),
    yearlyCosts: anAmount,
    hoursPerWeek: z.pipe(aNumber, hoursPerWeek),
    costOfLiving: z.pipe(aNumber, anIndex),
    from: z.string(),
  });
};

type PayFieldsSchema = ReturnType<typeof payFieldsSchemaIn>;

export type PayFields = z.input<PayFieldsSchema>;
export type PayFigures = z.output<PayFieldsSchema>;
export type PayField = keyof PayFields;

const figuresOf = (pay: Pay | undefined): PayFigures => ({
  currency: pay?.currency ?? "",
  base: pay?.base,
  signOn: pay?.signOn,
  otherYearly: pay?.otherYearly,
  bonusTarget: pay?.bonus?.target,
  bonusLikelihood: pay?.bonus?.likelihood,
  grant: pay?.equity?.grant,
  vesting: pay?.equity?.vesting,
  cliffMonths: pay?.equity?.cliffMonths,
  neverSold: pay?.equity?.discount,
  yearlyCosts: pay?.yearlyCosts,
  hoursPerWeek: pay?.hoursPerWeek,
  costOfLiving: pay?.costOfLiving,
  from: pay?.from ?? "",
});

/** The form's fields for a package. */
export const payFieldsOf = (pay: Pay | undefined): PayFields => {
  const figures = figuresOf(pay);
  return {
    currency: figures.currency,
    base: writeNumber(figures.base),
    signOn: writeNumber(figures.signOn),
    otherYearly: writeNumber(figures.otherYearly),
    bonusTarget: writePercent(figures.bonusTarget),
    bonusLikelihood: writePercent(figures.bonusLikelihood),
    grant: writeNumber(figures.grant),
    vesting: (figures.vesting ?? []).map(writeNumber).join(", "),
    cliffMonths: writeNumber(figures.cliffMonths),
    neverSold: writePercent(figures.neverSold),
    yearlyCosts: writeNumber(figures.yearlyCosts),
    hoursPerWeek: writeNumber(figures.hoursPerWeek),
    costOfLiving: writeNumber(figures.costOfLiving),
    from: figures.from,
  };
};

/** The record without what is not said; undefined when nothing is left. */
const said = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined => {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};

/** Everything of the earlier package that the form doesn't show, with these figures. */
const packageOf = (figures: PayFigures, earlier: Pay | undefined): Pay | undefined => {
  const {
    currency,
    bonusTarget,
    bonusLikelihood,
    grant,
    vesting: years,
    cliffMonths: cliff,
    neverSold,
    from,
    ...rest
  } = figures;
  const pay = said({
    ...earlier,
    ...rest,
    currency: currency === "" ? undefined : currency,
    from: from.trim() === "" ? undefined : from,
    bonus: said({ ...earlier?.bonus, target: bonusTarget, likelihood: bonusLikelihood }),
    equity: said({ ...earlier?.equity, grant, vesting: years, cliffMonths: cliff, discount: neverSold }),
  });
  return pay === undefined ? undefined : paySchema.parse(pay);
};

/**
 * The package that the fields say. A field that can't be read keeps the earlier figure, as does one that reads as the
 * earlier figure is written. Where no currency is known, neither the package's nor the person's (`own`), it is the one that
 * the typed base names. Undefined when nothing is left.
 */
export const payOf = (fields: PayFields, earlier: Pay | undefined, own?: string): Pay | undefined => {
  const payFieldsSchema = payFieldsSchemaIn(fields.currency === "" ? own : fields.currency);
  const written = payFieldsOf(earlier);
  const faults = new Set(payFieldsSchema.safeParse(fields).error?.issues.map(({ path }) => path[0]));
  const entries = Object.entries(fields).filter(([key]) => !faults.has(key));
  const reading = payFieldsSchema.safeParse({ ...written, ...Object.fromEntries(entries) });
  if (!reading.success) return earlier;
  const read = payFieldsOf(packageOf(reading.data, undefined));
  const before = figuresOf(earlier);
  const kept = <Key extends PayField>(key: Key): PayFigures[Key] =>
    read[key] === written[key] ? before[key] : reading.data[key];
  return packageOf(
    {
      ...reading.data,
      currency: fields.currency === "" && own === undefined ? (currencyNamed(fields.base) ?? "") : fields.currency,
      bonusTarget: kept("bonusTarget"),
      bonusLikelihood: kept("bonusLikelihood"),
      neverSold: kept("neverSold"),
    },
    earlier,
  );
};
