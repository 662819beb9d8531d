import * as z from "zod/mini";
import { dateSchema } from "./date-schema.ts";

/** Weights that were in force once, kept so that tuning after seeing scores stays visible. */
const weightsEntrySchema = z.looseObject({
  /** when they were set, ISO 8601 */
  at: z.string(),
  /** points by criterion, own ones included; left out for the rubric's own */
  weights: z.optional(z.record(z.string(), z.number().check(z.minimum(0)))),
  /** whether scores had been seen by then */
  scoresSeen: z.boolean(),
});

/** How far the work had come at one moment, to tell how much has come since. */
const workMarkSchema = z.looseObject({
  /** ISO 8601 */
  at: z.string(),
  /** answers and figures of the person's own offers by then */
  work: z.number(),
});

/** A question that was sent to someone. */
const sentSchema = z.looseObject({
  on: dateSchema,
  /** whether its answer was known then and asked for in writing; once that is otherwise, nobody waits for this any more */
  known: z.boolean(),
});

/** An offer that was removed; it is looked at as an offer only when it comes back. */
const binnedSchema = z.looseObject({
  /** tells it from others, also from one of the same offer that was removed before */
  id: z.string(),
  /** when it was removed, ISO 8601 */
  at: z.string(),
  offer: z.looseObject({ id: z.string(), employer: z.string(), title: z.string() }),
});

/**
 * What the page keeps beside the offers: it changes no figure, so the command line ignores it.
 * Everything may be left out.
 */
export const appSchema = z.looseObject({
  /** earliest first; only changes that the person settled on */
  weightHistory: z.optional(z.array(weightsEntrySchema)),
  decision: z.optional(z.looseObject({ offer: z.string(), because: z.string() })),
  /** the person's own mark in the ids of calendar entries, so that nobody else's entry is taken for theirs */
  calendarMark: z.optional(z.string().check(z.maxLength(64))),
  /** hints that were closed */
  dismissed: z.optional(z.array(z.string())),
  /** offers are shown as A, B, C until weights are set */
  namesHidden: z.optional(z.boolean()),
  /** an offer's score is shown only once its short form is done */
  scoresHidden: z.optional(z.boolean()),
  /** the evidence last used in a criterion */
  lastEvidence: z.optional(z.record(z.string(), z.string())),
  /** the question last looked at, by offer */
  places: z.optional(z.record(z.string(), z.string())),
  /** the questionnaire asks only what carries most weight */
  shortForm: z.optional(z.boolean()),
  /** offers that were on the page that compares, by id */
  compared: z.optional(z.array(z.string())),
  /** what could change the choice and was on the page that says what to ask: offer's id, space, question's id */
  asked: z.optional(z.array(z.string())),
  /** what the person sent to someone who has not replied: keyed as `asked` */
  sent: z.optional(z.record(z.string(), sentSchema)),
  /** offers that came with the samples */
  samples: z.optional(z.array(z.string())),
  /** sections of the report that are switched on or off */
  report: z.optional(z.record(z.string(), z.boolean())),
  /** the last backup that was taken away */
  lastBackup: z.optional(workMarkSchema),
  /** when the reminder of a backup was last put off */
  backupPutOff: z.optional(workMarkSchema),
  /** forms that were begun and not sent off, field by field: by the offer's id, or a name that begins with `+` */
  drafts: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  /** offers that were removed, latest first; each for 30 days */
  bin: z.optional(z.array(binnedSchema)),
});

export type SentQuestion = z.infer<typeof sentSchema>;
export type BinnedOffer = z.infer<typeof binnedSchema>;
export type AppState = z.infer<typeof appSchema>;
