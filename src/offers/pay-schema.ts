import { z } from "zod";
import { sourceNameSchema } from "./source-name.ts";

/** True when the number, written out in full, has at most two decimals. */
const hasAtMostTwoDecimals = (amount: number): boolean => /^\d+(\.\d{1,2})?(e\+\d+)?$/.test(String(amount));

/** An amount in whole units of a currency, 0 or more, with at most two decimals. */
export const amountSchema = z
  .number("an amount such as 46500 or 46500.50")
  .min(0, "an amount of 0 or more")
  .refine(hasAtMostTwoDecimals, "an amount with at most two decimals");

const currencySchema = z.string("a currency such as GBP").min(1, "a currency such as GBP").max(16);

const shareSchema = z.number("a share from 0 to 1").min(0, "a share from 0 to 1").max(1, "a share from 0 to 1");
const positive = z.number("a number above 0").positive("a number above 0");

const vestingSchema = z
  .array(z.number("a percentage of 0 or more").min(0, "a percentage of 0 or more"))
  .min(1, "1 to 6 yearly percentages")
  .max(6, "1 to 6 yearly percentages")
  .refine((years) => years.reduce((sum, year) => sum + year, 0) <= 100 + 1e-9, "percentages that sum to at most 100");

/** What an offer pays; engine §8. Money in whole units, shares 0–1, vesting in percent. */
export const paySchema = z.looseObject({
  currency: currencySchema.optional(),
  base: amountSchema.optional(),
  bonus: z
    .looseObject({
      target: z.number("a share of base, 0 or more").min(0, "a share of base, 0 or more").optional(),
      likelihood: shareSchema.optional(),
    })
    .optional(),
  equity: z
    .looseObject({
      grant: amountSchema.optional(),
      vesting: vestingSchema.optional(),
      cliffMonths: z.number("months, 0 or more").min(0, "months, 0 or more").optional(),
      discount: shareSchema.optional(),
    })
    .optional(),
  signOn: amountSchema.optional(),
  otherYearly: amountSchema.optional(),
  yearlyCosts: amountSchema.optional(),
  hoursPerWeek: z.number("hours, 0 or more").min(0, "hours, 0 or more").optional(),
  costOfLiving: positive.optional(),
  evidence: z.string("an evidence level's id").optional(),
  from: sourceNameSchema.optional(),
});

/** What the person needs, what would be enough, and how currencies convert; engine §8. */
export const payPreferencesSchema = z.looseObject({
  currency: currencySchema.optional(),
  floor: amountSchema.optional(),
  target: amountSchema.optional(),
  horizonYears: z
    .number("whole years, 1 to 4")
    .int("whole years, 1 to 4")
    .min(1, "whole years, 1 to 4")
    .max(4, "whole years, 1 to 4")
    .optional(),
  /** units of the person's currency for one unit of the foreign one */
  rates: z.record(z.string(), positive).optional(),
});

export type Pay = z.infer<typeof paySchema>;
export type PayPreferences = z.infer<typeof payPreferencesSchema>;
