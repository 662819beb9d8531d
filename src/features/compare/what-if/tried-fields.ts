import { z } from "zod";

/** What is filled in to try an answer. */
export const triedSchema = z.object({
  offer: z.string().min(1),
  question: z.string().min(1),
  choice: z.string().min(1, "Pick an answer to try"),
  evidence: z.string(),
});

export type TriedFields = z.infer<typeof triedSchema>;
