import type { Rubric } from "../../src/rubric/schema.ts";
import { aSmallRubric } from "./a-small-rubric.ts";

/** The small rubric with every kind of evidence: certain, worthless, and two levels that have one voice. */
export const aVoicesRubric: Rubric = {
  ...aSmallRubric,
  evidence: [
    { id: "written", label: "In writing", reliability: 1 },
    { id: "first-hand", label: "From the team", reliability: 0.9 },
    { id: "recruiter", label: "From a recruiter", reliability: 0.7, oneVoice: true },
    { id: "promised", label: "Promised", reliability: 0.5, oneVoice: true },
    { id: "guess", label: "My guess", reliability: 0.5 },
    { id: "rumour", label: "A rumour", reliability: 0 },
  ],
};
