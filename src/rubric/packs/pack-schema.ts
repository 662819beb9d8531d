import { z } from "zod";
import { askSchema, choiceQuestionSchema, flagSchema, idSchema } from "../schema.ts";

const text = z.string().trim().min(1);

/** Public guidance that a pack rests on; the career profile says nothing of it. */
const packSourceSchema = z.strictObject({
  id: idSchema,
  title: text,
  publisher: text,
  /** of what was published; left out for pages that are kept up to date */
  year: z.number().int().min(1900).max(2100).optional(),
  /** the address, as words: the page opens nothing */
  url: text,
  /** the day on which somebody read it, such as 2026-11-29 */
  lookedUp: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2026-11-29"),
});

/** ids of the pack's own sources */
const cited = z.array(z.string()).min(1);

/** `packs/<id>.yaml`: a criterion in no comparison until somebody chooses it, with sources and flags of its own. */
export const packSchema = z.strictObject({
  id: idSchema,
  title: text,
  summary: text,
  why: text,
  sources: z.array(packSourceSchema).min(1),
  questions: z.array(choiceQuestionSchema.extend({ sources: cited, ask: askSchema })).min(1),
  flags: z.array(flagSchema.extend({ sources: cited })).default([]),
});

export type Pack = z.infer<typeof packSchema>;

/** The file of a pack, inside the rubric's folder. */
export const packFile = (id: string): string => `packs/${id}.yaml`;
