import * as z from "zod/mini";

/** What is filled in to try an answer. */
export const triedSchema = z.object({
  offer: z.string().check(z.minLength(1)),
  question: z.string().check(z.minLength(1)),
  choice: z.string().check(z.minLength(1, "Pick an answer to try")),
  evidence: z.string(),
});

export type TriedFields = z.infer<typeof triedSchema>;
