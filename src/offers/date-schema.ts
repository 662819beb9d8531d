import * as z from "zod/mini";

const FIRST_YEAR = 1900;

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  // The year 0026 is a 2026 of which two figures were typed.
  return !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= FIRST_YEAR && date.toISOString().startsWith(text);
};

/** A day as `2026-12-04`. */
export const dateSchema = z
  .string("a date such as 2026-12-04")
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2026-12-04"),
    z.refine(isRealDate, "a date that exists, such as 2026-12-04"),
  );
