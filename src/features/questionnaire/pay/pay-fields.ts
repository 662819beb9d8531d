import { z } from "zod";
import { amountSchema, type Pay, paySchema } from "../../../offers/pay-schema.ts";
import { readAmount, readNumber, readPercentages, shareOf, writeNumber, writePercent } from "./pay-figures.ts";

const { hoursPerWeek, costOfLiving, equity } = paySchema.shape;
const { vesting, cliffMonths } = equity.unwrap().shape;

const anAmount = z.string().transform(readAmount).pipe(amountSchema.optional());
const aNumber = z.string().transform(readNumber);
const manyPercent = z.number("a percentage such as 10").min(0, "a percentage of 0 or more");
const onePercent = manyPercent.max(100, "a percentage from 0 to 100");

/** A package as the form holds it: what was typed, empty where nothing was; read, it is the figures of a `Pay`. */
export const payFieldsSchema = z.object({
  currency: z.string(),
  base: anAmount,
  signOn: anAmount,
  otherYearly: anAmount,
  bonusTarget: aNumber.pipe(manyPercent.transform(shareOf).optional()),
  bonusLikelihood: aNumber.pipe(onePercent.transform(shareOf).optional()),
  grant: anAmount,
  vesting: z
    .string()
    .transform((text) => readPercentages(text)?.slice())
    .pipe(vesting),
  cliffMonths: aNumber.pipe(cliffMonths),
  neverSold: aNumber.pipe(onePercent.transform(shareOf).optional()),
  yearlyCosts: anAmount,
  hoursPerWeek: aNumber.pipe(hoursPerWeek),
  costOfLiving: aNumber.pipe(costOfLiving),
  from: z.string(),
});

export type PayFields = z.input<typeof payFieldsSchema>;
export type PayFigures = z.output<typeof payFieldsSchema>;
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
export const fieldsOf = (pay: Pay | undefined): PayFields => {
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
 * earlier figure is written. Undefined when nothing is left.
 */
export const payOf = (fields: PayFields, earlier: Pay | undefined): Pay | undefined => {
  const written = fieldsOf(earlier);
  const faults = new Set(payFieldsSchema.safeParse(fields).error?.issues.map(({ path }) => path[0]));
  const entries = Object.entries(fields).filter(([key]) => !faults.has(key));
  const reading = payFieldsSchema.safeParse({ ...written, ...Object.fromEntries(entries) });
  if (!reading.success) return earlier;
  const read = fieldsOf(packageOf(reading.data, undefined));
  const before = figuresOf(earlier);
  const kept = <Key extends PayField>(key: Key): PayFigures[Key] =>
    read[key] === written[key] ? before[key] : reading.data[key];
  return packageOf(
    {
      ...reading.data,
      bonusTarget: kept("bonusTarget"),
      bonusLikelihood: kept("bonusLikelihood"),
      neverSold: kept("neverSold"),
    },
    earlier,
  );
};
