import { z } from "zod";
import { refine } from "zod/mini";
import {
  type Sources,
  criterionEvidenceSchema,
  dateSchema,
  madeSchema,
  reviewedSchema,
} from "./background/background-schema.ts";
import { idPattern, idSchema } from "./id-schema.ts";

const text = z.string().trim().min(1);
const share = z.number().min(0).max(1);
/** ids of parts of the rubric's own source, as `sources.yaml` names them */
const parts = z.array(z.string());

const askSchema = z.strictObject({
  /** whom a candidate asks, such as `hiring manager` */
  who: text,
  /** what to say, word for word */
  wording: text,
});

const evidenceLevelSchema = z.strictObject({
  id: idSchema,
  label: text,
  detail: text.optional(),
  /** probability that what was said is so, 0–1 */
  reliability: share,
  /** what one and the same voice says on this evidence stands or falls together; engine §11 */
  oneVoice: z.boolean().optional(),
});

/** A band may be called `mixed`, as verdicts and lanes never stand in the same place; `too-early` is a verdict of its own. */
const bandIdSchema = idPattern.check(refine((id) => id !== "too-early", "an id other than too-early"));

const bandSchema = z.strictObject({
  id: bandIdSchema,
  label: text,
  /** lowest score of the band, points 0–100 */
  from: z.number().min(0).max(100),
});

/** What the page says of the rubric as a whole. */
const aboutSchema = z.strictObject({
  /** what is compared, such as `AI and ML job offers` */
  offers: text,
  /** what it asks about, in a few words */
  asks: text,
  /** why the core criteria come first: "the four criteria that …", where there are any */
  core: text.optional(),
});

const versionSchema = z.string("a version such as 1.0.0").regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0");

/** `rubric.yaml` */
export const manifestSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  title: text,
  criteria: z.array(idSchema).min(1),
  /** criteria that are in no comparison until somebody chooses them */
  packs: z.array(idSchema).default([]),
  evidence: z.array(evidenceLevelSchema).min(1),
  bands: z.array(bandSchema).min(1),
  about: aboutSchema,
  made: madeSchema.default({}),
  /** when somebody last went through all of it, and when somebody should again */
  reviewed: reviewedSchema.optional(),
});

const optionSchema = z.strictObject({
  id: idSchema,
  label: text,
  detail: text.optional(),
  /** partial value, 0 worst to 1 the best that a first job plausibly offers */
  value: share,
});

const questionBase = {
  id: idSchema,
  prompt: text,
  /** a noun phrase that stands for the question inside a sentence */
  topic: text.optional(),
  why: text,
  sources: parts,
  /** share of the criterion, 0–1 */
  share,
  ask: askSchema.optional(),
  notThis: text.optional(),
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
  title: text,
  summary: text,
  why: text,
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
  title: text,
  summary: text,
  paid: text.optional(),
  leadsTo: text.optional(),
  neighbour: text.optional(),
  sources: parts,
  signs: z
    .array(z.strictObject({ question: idSchema, options: z.array(z.string()).min(1), strength: z.number().positive() }))
    .min(1),
});

/** A condition over answers, the lane shown and the offer's title; engine §7. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly lane: readonly string[] }
  | { readonly "title-says": readonly string[] };

const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ question: z.string(), is: z.array(z.string()).min(1) }),
    z.strictObject({ lane: z.array(z.string()).min(1) }),
    z.strictObject({ "title-says": z.array(text).min(1) }),
  ]),
);

/** `flags.yaml` */
export const flagSchema = z.strictObject({
  // A flag may be called `below-floor`: it stands where no answer does.
  id: idPattern,
  title: text,
  why: text,
  sources: parts,
  ask: askSchema.optional(),
  ceiling: z.optional(bandIdSchema),
  when: conditionSchema,
});

/** Public guidance that a pack rests on; the rubric's own source says nothing of it. */
const packSourceSchema = z.strictObject({
  id: idSchema,
  title: text,
  publisher: text,
  /** of what was published; left out for pages that are kept up to date */
  year: z.number().int().min(1900).max(2100).optional(),
  /** the address, as words: the page opens nothing */
  url: text,
  /** the day on which somebody read it, such as 2026-11-29 */
  lookedUp: dateSchema,
});

/** ids of the pack's own sources */
const cited = z.array(z.string()).min(1);

/** `packs/<id>.yaml`: a criterion in no comparison until somebody chooses it, with sources and flags of its own. */
export const packSchema = z.strictObject({
  id: idSchema,
  title: text,
  summary: text,
  why: text,
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
  says: text,
  sources: parts.min(1),
  acts: z.union([
    z.strictObject({
      criteria: ids,
      questions: ids,
      lanes: ids,
      flags: ids,
      guidance: z.boolean().default(false),
      /** what to build up by oneself, beside a job that leaves a gap */
      buildUp: z.boolean().default(false),
    }),
    z.literal("none"),
  ]),
  /** why it acts nowhere; only with `acts: none` */
  reason: text.optional(),
});

export type EvidenceLevel = z.infer<typeof evidenceLevelSchema>;
export type Band = z.infer<typeof bandSchema>;
export type ChoiceQuestion = z.infer<typeof choiceQuestionSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type Lane = z.infer<typeof laneSchema>;
export type Flag = z.infer<typeof flagSchema>;
export type Pack = z.infer<typeof packSchema>;
export type Advice = z.infer<typeof adviceSchema>;
type About = z.infer<typeof aboutSchema>;
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
