import type { Rubric } from "../rubric/schema.ts";
import type { Passage, Reading } from "./reading.ts";

/** How many passages a question shows. */
const SHOWN = 2;

/**
 * What a question shows of one or more readings: the strongest passages, each with the index of its reading. Of equal
 * strength, the earlier text's stands first.
 */
export const shownPassages = (
  readings: readonly Reading[],
  question: string,
): readonly { readonly reading: number; readonly passage: Passage }[] =>
  readings
    .flatMap(({ passages }, reading) =>
      passages.filter((passage) => passage.question === question).map((passage) => ({ reading, passage })),
    )
    .toSorted((a, b) => b.passage.strength - a.passage.strength)
    .slice(0, SHOWN);

/** The questions, in the rubric's order, on which every reading is silent. Silence is never "no". */
export const silentQuestions = (rubric: Pick<Rubric, "criteria">, readings: readonly Reading[]): readonly string[] => {
  const spoken = new Set(
    readings.flatMap(({ passages, pay }) => [
      ...passages.map(({ question }) => question),
      ...(pay.some(({ field }) => field === "base") ? ["pay"] : []),
    ]),
  );
  return rubric.criteria.flatMap(({ questions }) => questions.map(({ id }) => id)).filter((id) => !spoken.has(id));
};
