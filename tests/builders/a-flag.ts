import type { Condition, Flag } from "../../src/rubric/flag-schema.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { aSmallRubric } from "./a-small-rubric.ts";

/** A flag with this condition, and a ceiling if told. */
export const aFlag = (id: string, when: Condition, ceiling?: string): Flag => ({
  id,
  title: id,
  why: "Because.",
  sources: ["P1"],
  when,
  ...(ceiling === undefined ? {} : { ceiling }),
});

/** The small rubric with these flags instead of its own. */
export const aRubricWithFlags = (...flags: readonly Flag[]): Rubric => ({
  ...aSmallRubric,
  bands: [
    { id: "strong", label: "Strong", from: 70 },
    { id: "good", label: "Good", from: 50 },
    { id: "weak", label: "Weak", from: 0 },
  ],
  flags,
});
