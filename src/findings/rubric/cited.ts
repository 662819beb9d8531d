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
