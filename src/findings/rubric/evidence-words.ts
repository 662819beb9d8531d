import type { CriterionEvidence } from "../../rubric/background/background-schema.ts";

/** How well research supports a criterion, in three or four words. */
export const STRENGTH_WORDS: Readonly<Record<CriterionEvidence["strength"], string>> = {
  strong: "research: strong",
  moderate: "research: moderate",
  weak: "research: weak",
  none: "research: none found",
};

/** A study as it is cited: "Jarosch (2021), Learning from coworkers, Econometrica". */
export const studyLine = ({ authors, year, title, publisher }: CriterionEvidence["studies"][number]): string =>
  `${authors} (${year}), ${title}, ${publisher}`;
