import * as z from "zod/mini";
import { sourceNameSchema } from "./source-name.ts";

/** True when the number, written out in full, has at most two decimals. */
const hasAtMostTwoDecimals = (amount: number): boolean => /^\d+(\.\d{1,2})?(e\+\d+)?$/.test(String(amount));

/** An amount in whole units of a currency, 0 or more, with at most two decimals. */
export const amountSchema = z
  .number("an amount such as 46500 or 46500.50")
  .check(z.minimum(0, "an amount of 0 or more"), z.refine(hasAtMostTwoDecimals, "an amount with at most two decimals"));

const currencySchema = z
  .string("a currency such as GBP")
  .check(z.minLength(1, "a currency such as GBP"), z.maxLength(16));

const atLeastZero = (what: string) => z.number(what).check(z.minimum(0, what));

const shareSchema = z
  .number("a share from 0 to 1")
  .check(z.minimum(0, "a share from 0 to 1"), z.maximum(1, "a share from 0 to 1"));
const positive = z.number("a number above 0").check(z.positive("a number above 0"));

/** Units of the person's currency for one unit of a foreign one. */
export const rateSchema = positive;

const vestingSchema = z.array(atLeastZero("a percentage of 0 or more")).check(
  z.minLength(1, "1 to 6 yearly percentages"),
  z.maxLength(6, "1 to 6 yearly percentages"),
  z.refine((years) => years.reduce((sum, year) => sum + year, 0) <= 100 + 1e-9, "percentages that sum to at most 100"),
);

/** What an offer pays; engine §8. Money in whole units, shares 0–1, vesting in percent. */
export const paySchema = z.looseObject({
  currency: z.optional(currencySchema),
  base: z.optional(amountSchema),
  bonus: z.optional(
    z.looseObject({
      target: z.optional(atLeastZero("a share of base, 0 or more")),
      likelihood: z.optional(shareSchema),
    }),
  ),
  equity: z.optional(
    z.looseObject({
      grant: z.optional(amountSchema),
      vesting: z.optional(vestingSchema),
      cliffMonths: z.optional(atLeastZero("months, 0 or more")),
      discount: z.optional(shareSchema),
    }),
  ),
  signOn: z.optional(amountSchema),
  otherYearly: z.optional(amountSchema),
  yearlyCosts: z.optional(amountSchema),
  hoursPerWeek: z.optional(atLeastZero("hours, 0 or more")),
  costOfLiving: z.optional(positive),
  evidence: z.optional(z.string("an evidence level's id")),
  from: z.optional(sourceNameSchema),
  /** how far it counts, where the amounts stayed with someone else; with a base, that counts */
  worth: z.optional(shareSchema),
  /** beside `worth`: whether it is so far below what that person needs that the flag is raised */
  belowFloor: z.optional(z.literal(true, "true")),
});

/** What the person needs, what would be enough, and how currencies convert; engine §8. */
export const payPreferencesSchema = z.looseObject({
  currency: z.optional(currencySchema),
  floor: z.optional(amountSchema),
  target: z.optional(amountSchema),
  horizonYears: z.optional(
    z.int("whole years, 1 to 4").check(z.minimum(1, "whole years, 1 to 4"), z.maximum(4, "whole years, 1 to 4")),
  ),
  rates: z.optional(z.record(z.string(), rateSchema)),
});

export type Pay = z.infer<typeof paySchema>;
export type PayPreferences = z.infer<typeof payPreferencesSchema>;
