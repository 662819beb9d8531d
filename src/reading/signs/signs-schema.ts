import { z } from "zod";

/** Where in a posting a sentence stands; a text without headings is `open`. */
const SECTIONS = ["open", "title", "about", "duty", "requirement", "nice", "benefit", "legal"] as const;

export type PostingSection = (typeof SECTIONS)[number];

/** Brackets are closed, and no other and no gap stands inside one: so YAML's " #" that cut a phrase short is found as well. */
const isWellFormed = (phrase: string): boolean => /^(?:[^()]|\((?:(?!\.\.)[^()])*\))*$/u.test(phrase);

const phrases = z
  .array(
    z
      .string()
      .min(2)
      .refine(isWellFormed, { message: "a phrase with its brackets closed, and no other and no gap inside one" }),
  )
  .min(1);

const signSchema = z.strictObject({
  /**
   * phrases, any of which is the sign; `word*` any ending, `(a|b)` either, `..` up to six words, `#` a number, `a & b` both in the
   * sentence, `{expert}` any word of that name in `slots.yaml`
   */
  says: phrases,
  /** the option that it speaks for, if it is sure */
  choice: z.string().optional(),
  strength: z.number().gt(0).max(1),
  /** phrases that must not stand in the same sentence */
  not: phrases.optional(),
  /** also counts where a posting says what the candidate must bring */
  requirement: z.boolean().optional(),
  /** only in texts that someone writes or says about the work, not in postings */
  notes: z.boolean().optional(),
});

const questionSignsSchema = z.strictObject({
  question: z.string(),
  /** why there are no signs, where there are none */
  none: z.string().optional(),
  /** why some options have no sign that settles them */
  unfound: z.string().optional(),
  signs: z.array(signSchema).default([]),
});

export const criterionSignsSchema = z.array(questionSignsSchema).min(1);

/** What tells that a sentence is about something else than the job, and the questions to which it may speak all the same. */
const asideSchema = z.strictObject({
  about: z.string(),
  says: phrases,
  except: z.array(z.string()).optional(),
});

export const asidesSchema = z.array(asideSchema);

/** Words that stand for each other, by the name that a phrase gives them. */
export const slotsSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));

export type Slots = z.infer<typeof slotsSchema>;
export type Sign = z.infer<typeof signSchema>;
export type QuestionSigns = z.infer<typeof questionSignsSchema>;
export type Aside = z.infer<typeof asideSchema>;

/** What to look for: the signs of every question, and what tells that a sentence of notes or a letter is about something else. */
export interface Signs {
  readonly questions: readonly QuestionSigns[];
  readonly asides: readonly Aside[];
}
