import * as z from "zod/mini";

/** Longest name of a source, in characters. */
const LONGEST = 80;

/** Who said it, such as "Sam": trimmed, at most 80 characters; engine §11. An empty one counts as none. */
export const sourceNameSchema = z
  .string("a name")
  .check(z.trim(), z.maxLength(LONGEST, `a name of at most ${LONGEST} characters`));

/** The name as it counts: trimmed, and null for none. */
export const sourceName = (from: string | undefined): string | null => {
  const name = from?.trim() ?? "";
  return name === "" ? null : name;
};
