import { z } from "zod";
import { refine } from "zod/mini";
import { idPattern } from "./id-schema.ts";

/** words that say something */
export const nonEmptyText = z.string().trim().min(1);
export const share = z.number().min(0).max(1);
/** ids of parts of the rubric's own source, as `sources.yaml` names them */
export const parts = z.array(z.string());

/** How to ask for what is not known. */
export const askSchema = z.strictObject({
  /** whom a candidate asks, such as `hiring manager` */
  who: nonEmptyText,
  /** what to say, word for word */
  wording: nonEmptyText,
});

/** A band may be called `mixed`, as verdicts and lanes never stand in the same place; `too-early` is a verdict of its own. */
export const bandIdSchema = idPattern.check(refine((id) => id !== "too-early", "an id other than too-early"));

export const versionSchema = z.string("a version such as 1.0.0").regex(/^\d+\.\d+\.\d+$/, "a version such as 1.0.0");
