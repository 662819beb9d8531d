import { z } from "zod";
import { type Sources, criterionEvidenceSchema, reviewDateSchema } from "./background/background-schema.ts";
import { type Flag, flagSchema } from "./flag-schema.ts";
import { idSchema } from "./id-schema.ts";
import type { About, Band, EvidenceLevel } from "./manifest-schema.ts";
import { askSchema, parts, share, nonEmptyText, versionSchema } from "./schema-parts.ts";

const optionSchema = z.strictObject({
  id: idSchema,
  label: nonEmptyText,
  detail: nonEmptyText.optional(),
  /** partial value, 0 worst to 1 the best that a first job plausibly offers */
  value: share,
  /** the same as a candidate says it to the employer, behind "I understood that": "I would take my turn fixing the model" */
  said: nonEmptyText.optional(),
});

const questionBase = {
  id: idSchema,
  prompt: nonEmptyText,
  /** a noun phrase that stands for the question inside a sentence */
  topic: nonEmptyText.optional(),
  why: nonEmptyText,
  sources: parts,
  /** share of the criterion, 0–1 */
  share,
  ask: askSchema.optional(),
  notThis: nonEmptyText.optional(),
};

const choiceQuestionSchema = z.strictObject({
  ...questionBase,
  kind: z.literal("choice").default("choice"),
  effort: z.enum(["negotiate", "structural"]),
  prior: z.record(z.string(), share).optional(),
  options: z.array(optionSchema).min(2),
});

const payQuestionSchema = z.strictObject({
  ...questionBase,
  kind: z.literal("pay"),
  effort: z.enum(["negotiate", "structural"]).optional(),
});

/** One question; a question that does not say its kind is a choice. */
const questionSchema = z.union([payQuestionSchema, choiceQuestionSchema]);

/** `criteria/<id>.yaml` */
export const criterionSchema = z.strictObject({
  id: idSchema,
  title: nonEmptyText,
  summary: nonEmptyText,
  why: nonEmptyText,
  sources: parts,
  core: z.boolean(),
  /** how well research supports that it matters in a first job; changes no weight */
  evidence: criterionEvidenceSchema.optional(),
  questions: z.array(questionSchema).min(1),
});

/** `carry-over.yaml`: what answers of earlier versions are now, a step for each version. */
export const carryOverSchema = z.strictObject({
  from: versionSchema,
  options: z.array(
    z.strictObject({
      question: idSchema,
      was: idSchema,
      is: idSchema,
      /** one option became two, or means something else now */
      lookAgain: z.boolean().optional(),
    }),
  ),
});

/** `lanes.yaml` */
export const laneSchema = z.strictObject({
  id: idSchema,
  title: nonEmptyText,
  summary: nonEmptyText,
  paid: nonEmptyText.optional(),
  leadsTo: nonEmptyText.optional(),
  neighbour: nonEmptyText.optional(),
  sources: parts,
  signs: z
    .array(z.strictObject({ question: idSchema, options: z.array(z.string()).min(1), strength: z.number().positive() }))
    .min(1),
});

/** Public guidance that a pack rests on; the rubric's own source says nothing of it. */
const packSourceSchema = z.strictObject({
  id: idSchema,
  title: nonEmptyText,
  publisher: nonEmptyText,
  /** of what was published; left out for pages that are kept up to date */
  year: z.number().int().min(1900).max(2100).optional(),
  /** the address, as words: the page opens nothing */
  url: nonEmptyText,
  /** the day on which someone read it, such as 2026-11-29 */
  lookedUp: reviewDateSchema,
});

/** ids of the pack's own sources */
const cited = z.array(z.string()).min(1);

/** `packs/<id>.yaml`: a criterion in no comparison until someone chooses it, with sources and flags of its own. */
export const packSchema = z.strictObject({
  id: idSchema,
  title: nonEmptyText,
  summary: nonEmptyText,
  why: nonEmptyText,
  /** its open questions are to be asked before an offer is signed, whether the pack is chosen or not */
  beforeSigning: z.boolean().default(false),
  sources: z.array(packSourceSchema).min(1),
  questions: z.array(choiceQuestionSchema.extend({ sources: cited, ask: askSchema })).min(1),
  flags: z.array(flagSchema.extend({ sources: cited })).default([]),
});

const ids = z.array(z.string()).default([]);

/** `advice.yaml` */
export const adviceSchema = z.strictObject({
  id: idSchema,
  says: nonEmptyText,
  sources: parts.min(1),
  acts: z.union([
    z.strictObject({
      criteria: ids,
      questions: ids,
      lanes: ids,
      flags: ids,
      guidance: z.boolean().default(false),
      /** what to build up by yourself, beside a job that leaves a gap */
      buildUp: z.boolean().default(false),
    }),
    z.literal("none"),
  ]),
  /** why it acts nowhere; only with `acts: none` */
  reason: nonEmptyText.optional(),
});

export type ChoiceQuestion = z.infer<typeof choiceQuestionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Lane = z.infer<typeof laneSchema>;
export type Pack = z.infer<typeof packSchema>;
export type Advice = z.infer<typeof adviceSchema>;
type CarryOver = z.infer<typeof carryOverSchema>;

/** The whole rubric in the order of its files; `criteria` in the order of `rubric.yaml`. */
export interface Rubric {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly about: About;
  readonly source: Sources;
  readonly evidence: readonly EvidenceLevel[];
  /** highest `from` first */
  readonly bands: readonly Band[];
  readonly criteria: readonly Criterion[];
  readonly lanes: readonly Lane[];
  /** gravest first */
  readonly flags: readonly Flag[];
  readonly advice: readonly Advice[];
  /** what may be chosen beside the criteria, in the order of `rubric.yaml` */
  readonly packs: readonly Pack[];
  /** oldest version first; left out where there was none before */
  readonly carryOver?: readonly CarryOver[];
}
