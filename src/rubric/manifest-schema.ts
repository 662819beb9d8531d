import { z } from "zod";
import { madeSchema, reviewedSchema } from "./background/background-schema.ts";
import { idSchema } from "./id-schema.ts";
import { bandIdSchema, share, nonEmptyText, versionSchema } from "./schema-parts.ts";

const evidenceLevelSchema = z.strictObject({
  id: idSchema,
  label: nonEmptyText,
  detail: nonEmptyText.optional(),
  /** probability that what was said is so, 0–1 */
  reliability: share,
  /** what one and the same voice says on this evidence stands or falls together; engine §11 */
  oneVoice: z.boolean().optional(),
});

const bandSchema = z.strictObject({
  id: bandIdSchema,
  label: nonEmptyText,
  /** lowest score of the band, points 0–100 */
  from: z.number().min(0).max(100),
});

/** What the page says of the rubric as a whole. */
const aboutSchema = z.strictObject({
  /** what is compared, such as `AI and ML job offers` */
  offers: nonEmptyText,
  /** what it asks about, in a few words */
  asks: nonEmptyText,
  /** why the core criteria come first: "the four criteria that …", where there are any */
  core: nonEmptyText.optional(),
});

/** `rubric.yaml` */
export const manifestSchema = z.strictObject({
  id: idSchema,
  version: versionSchema,
  title: nonEmptyText,
  criteria: z.array(idSchema).min(1),
  /** criteria that are in no comparison until someone chooses them */
  packs: z.array(idSchema).default([]),
  evidence: z.array(evidenceLevelSchema).min(1),
  bands: z.array(bandSchema).min(1),
  about: aboutSchema,
  made: madeSchema.default({}),
  /** when someone last went through all of it, and when someone should again */
  reviewed: reviewedSchema.optional(),
});

export type EvidenceLevel = z.infer<typeof evidenceLevelSchema>;
export type Band = z.infer<typeof bandSchema>;
export type About = z.infer<typeof aboutSchema>;
