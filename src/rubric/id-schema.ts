import * as z from "zod/mini";

/** Ids that mean something of their own in files and results. */
export const RESERVED_IDS: readonly string[] = ["mixed", "unknown", "below-floor", "too-early"];

/** 1–64 of a–z, 0–9 and `-`, starting with a letter or digit. */
export const idPattern = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "an id: 1–64 of a–z, 0–9 and -, starting with a letter or digit"));

/** The same, and not reserved. */
export const idSchema = idPattern.check(
  z.refine((id) => !RESERVED_IDS.includes(id), `an id other than ${RESERVED_IDS.join(", ")}`),
);
