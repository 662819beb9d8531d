import { z } from "zod";

const text = z.string().trim().min(1);

/** A day, such as 2026-11-29. */
export const reviewDateSchema = z.iso.date("a date such as 2026-11-29");

/** A part of the source is cited by its id, such as P8. */
const partIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, "an id: 1–64 of a–z, A–Z, 0–9 and -, starting with a letter or digit");

/** `sources.yaml`: the document that a rubric turns into questions, and what each part of it says. */
export const sourcesSchema = z.strictObject({
  title: text,
  /** how it is called inside a sentence: "the career profile" */
  called: text,
  /** what it is, and whose */
  about: text,
  /** what its parts are called */
  part: z.strictObject({ one: text, many: text }),
  /** in its order; `says` in the words of the rubric's authors */
  parts: z.array(z.strictObject({ id: partIdSchema, says: text })).min(1),
});

/** How a rubric was made, to be read. */
export const madeSchema = z.strictObject({
  /** who pays for it */
  paidBy: text.optional(),
  /** what is its authors' judgement and measured by nobody */
  ours: text.optional(),
  /** how bands and floor were set */
  howSet: text.optional(),
});

/** When someone last went through all of a rubric, and when someone should next. */
export const reviewedSchema = z.strictObject({ last: reviewDateSchema, next: reviewDateSchema });

const studySchema = z.strictObject({
  authors: text,
  year: z.number().int().min(1900).max(2100),
  title: text,
  /** journal, institute or series */
  publisher: text,
  /** the address, as words: the page opens nothing */
  url: text,
  /** the day on which someone looked it up */
  lookedUp: reviewDateSchema,
});

/** How well research supports that a criterion matters in a first job. */
export const criterionEvidenceSchema = z.strictObject({
  strength: z.enum(["strong", "moderate", "weak", "none"]),
  /** what was found, and how far it carries */
  says: text,
  studies: z.array(studySchema).default([]),
});

/** What the rubric needs of its source everywhere; what each part says is in the background. */
export interface Sources {
  readonly title: string;
  readonly called: string;
  readonly part: { readonly one: string; readonly many: string };
  /** of its parts, in its order */
  readonly ids: readonly string[];
}

export type SourcesFile = z.infer<typeof sourcesSchema>;
export type Reviewed = z.infer<typeof reviewedSchema>;
export type CriterionEvidence = z.infer<typeof criterionEvidenceSchema>;

/** What is read beside a rubric and computed with by nobody: loaded only where it is shown. */
export interface Background {
  /** what the source is, and whose */
  readonly about: string;
  /** what each part of the source says, in its order */
  readonly parts: SourcesFile["parts"];
  /** by criterion */
  readonly evidence: Readonly<Record<string, CriterionEvidence>>;
  readonly made: z.infer<typeof madeSchema>;
  readonly reviewed?: Reviewed | undefined;
}
