import type { Pack, Rubric } from "../../rubric/schema.ts";

/** The pack of a criterion; undefined for one of the rubric's own. */
const packOf = (rubric: Rubric, criterion: string): Pack | undefined => rubric.packs.find(({ id }) => id === criterion);

/** A source of a pack in a line: "Your contract, GOV.UK, 2024". */
export const guidanceLine = ({ title, publisher, year }: Pack["sources"][number]): string =>
  [title, publisher, ...(year === undefined ? [] : [String(year)])].join(", ");

/** What a question of a pack rests on, a line each; null for one of the rubric's own, which cites parts of its source. */
export const guidanceFor = (rubric: Rubric, criterion: string, cited: readonly string[]): readonly string[] | null =>
  packOf(rubric, criterion)
    ?.sources.filter(({ id }) => cited.includes(id))
    .map(guidanceLine) ?? null;
