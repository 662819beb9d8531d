import * as z from "zod/mini";
import { idSchema } from "../rubric/id-schema.ts";
import { appSchema } from "./app-schema.ts";
import { dateSchema } from "./date-schema.ts";
import { materialsSchema, settledSchema } from "./material-schema.ts";
import { sourceNameSchema } from "./source-name.ts";
import { paySchema, payPreferencesSchema } from "./pay-schema.ts";

export const OFFERS_FORMAT = "first-rung/offers";
export const OFFERS_VERSION = 1;

const statementSchema = z.looseObject({
  /** an option's id */
  choice: z.string("an option's id"),
  evidence: z.optional(z.string("an evidence level's id")),
  from: z.optional(sourceNameSchema),
  note: z.optional(z.string()),
  quote: z.optional(z.string()),
  /** given under an earlier version of the rubric, in which the option meant something else; until the person confirms */
  lookAgain: z.optional(z.literal(true, "true")),
});

/** What the person goes with, how they know, and what others said of the same question. */
export const answerSchema = z.extend(statementSchema, {
  /** an option's id, or `unknown` */
  choice: z.string("an option's id or unknown"),
  also: z.optional(z.array(statementSchema)),
});

const STATUSES = ["considering", "accepted", "declined", "expired"] as const;

const share = z
  .number("a number from 0 to 1")
  .check(z.minimum(0, "a number from 0 to 1"), z.maximum(1, "a number from 0 to 1"));

export const offerSchema = z.looseObject({
  id: idSchema,
  employer: z.string(),
  title: z.string(),
  location: z.optional(z.string()),
  replyBy: z.optional(dateSchema),
  status: z.optional(z.enum(STATUSES)),
  answers: z.optional(z.record(z.string(), answerSchema)),
  ownAnswers: z.optional(z.record(z.string(), share)),
  pay: z.optional(paySchema),
  material: z.optional(materialsSchema),
  /** what was said of suggestions from its material */
  settled: z.optional(z.array(settledSchema)),
});

const weightSchema = z.number("points, 0 or more").check(z.minimum(0, "points, 0 or more"));

/** A criterion of the person's own: one question answered by a number from 0 to 1; engine §1. */
export const ownCriterionSchema = z.looseObject({
  id: idSchema,
  title: z.optional(z.string()),
  /** points on the scale of the rubric's weights; 0 if left out */
  weight: z.optional(weightSchema),
});

const hardLimitSchema = z.looseObject({
  /** an option's id */
  worst: z.string("an option's id"),
  /** a band's id */
  ceiling: z.string("a band's id"),
});

export const SURENESS = ["sure", "roughly", "order"] as const;

export const preferencesSchema = z.looseObject({
  weights: z.optional(z.record(z.string(), weightSchema)),
  sureness: z.optional(z.enum(SURENESS)),
  pay: z.optional(payPreferencesSchema),
  ownCriteria: z.optional(z.array(ownCriterionSchema)),
  /** ids of the packs that are criteria here, in any order */
  packs: z.optional(z.array(z.string("a pack's id"))),
  /** by question of a pack: the worst answer that the person would take, and the band at which the verdict stops past it */
  hardLimits: z.optional(z.record(z.string(), hardLimitSchema)),
});

/** What the command line reads and the app exports, imports and backs up; formats, "Offers file". */
export const offersFileSchema = z.looseObject({
  format: z.literal(OFFERS_FORMAT),
  version: z.literal(OFFERS_VERSION),
  rubric: z.optional(z.looseObject({ id: z.optional(z.string()), version: z.optional(z.string()) })),
  preferences: z.optional(preferencesSchema),
  offers: z.optional(z.array(offerSchema)),
  app: z.optional(appSchema),
});

export type Statement = z.infer<typeof statementSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Offer = z.infer<typeof offerSchema>;
export type OwnCriterion = z.infer<typeof ownCriterionSchema>;
export type Preferences = z.infer<typeof preferencesSchema>;
export type OffersFile = z.infer<typeof offersFileSchema>;
export type Status = (typeof STATUSES)[number];
export type Sureness = (typeof SURENESS)[number];
