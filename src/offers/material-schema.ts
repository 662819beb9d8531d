import * as z from "zod/mini";
import { idSchema } from "../rubric/id-schema.ts";
import { dateSchema } from "./date-schema.ts";
import { sourceNameSchema } from "./source-name.ts";
import { LONGEST_TITLE, MATERIAL_KINDS, MOST_TEXT, MOST_TEXTS } from "./text-limits.ts";

/** A posting, letter, mail or notes that the person has, kept with its offer; docs/decisions/0032-suggestions.md. */
export const materialSchema = z.looseObject({
  id: idSchema,
  title: z.string("a title").check(z.maxLength(LONGEST_TITLE, `a title of at most ${LONGEST_TITLE} characters`)),
  kind: z.enum(MATERIAL_KINDS),
  /** an evidence level's id: how its statements are known; the kind's own if left out */
  evidence: z.optional(z.string("an evidence level's id")),
  from: z.optional(sourceNameSchema),
  /** the day on which it was added */
  added: dateSchema,
  /** the day that the text is of, from which "within five days" counts */
  day: z.optional(dateSchema),
  text: z
    .string("a text")
    .check(z.maxLength(MOST_TEXT, { error: () => `a text of at most ${MOST_TEXT.toLocaleString("en")} characters` })),
});

export const materialsSchema = z.array(materialSchema).check(z.maxLength(MOST_TEXTS, `at most ${MOST_TEXTS} texts`));

/** What the person said of a suggestion, so that the same sentence is not asked about again. */
export const settledSchema = z.looseObject({
  /** a question's id, or a field such as `replyBy` or `pay.base` */
  about: z.string("what it is about"),
  quote: z.string("the sentence"),
  /** edited: accepted with another option or figure than the suggested one */
  as: z.enum(["accepted", "edited", "refused"]),
});

export type Material = z.infer<typeof materialSchema>;
export type Settled = z.infer<typeof settledSchema>;
