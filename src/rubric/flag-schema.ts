import { z } from "zod";
import { idPattern } from "./id-schema.ts";
import { askSchema, bandIdSchema, parts, nonEmptyText } from "./schema-parts.ts";

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
    z.strictObject({ "title-says": z.array(nonEmptyText).min(1) }),
  ]),
);

/** `flags.yaml` */
export const flagSchema = z.strictObject({
  // A flag may be called `below-floor`: it stands where no answer does.
  id: idPattern,
  title: nonEmptyText,
  why: nonEmptyText,
  sources: parts,
  ask: askSchema.optional(),
  ceiling: z.optional(bandIdSchema),
  when: conditionSchema,
});

export type Flag = z.infer<typeof flagSchema>;
