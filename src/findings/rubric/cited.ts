import type { CriterionEvidence } from "../../rubric/background/background-schema.ts";
import type { Pack, Question, Rubric } from "../../rubric/schema.ts";

/** A source of a pack in a line: "Your contract, GOV.UK, 2024". */
export const guidanceLine = ({ title, publisher, year }: Pack["sources"][number]): string =>
  [title, publisher, ...(year === undefined ? [] : [String(year)])].join(", ");

/**
 * What a question of a pack rests on, a line each, whether the pack is chosen or not; null for one of the rubric's own, which
 * cites parts of its source.
 */
export const guidanceFor = (
  { packs }: Rubric,
  { id, sources }: Pick<Question, "id" | "sources">,
): readonly string[] | null =>
  packs
    .find(({ questions }) => questions.some((question) => question.id === id))
    ?.sources.filter((source) => sources.includes(source.id))
    .map(guidanceLine) ?? null;

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
