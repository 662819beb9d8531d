import type { Problem } from "../../rubric/problem.ts";
import { withEveryPack } from "../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { CsvTable } from "./csv-table.ts";

interface Named {
  readonly id: string;
  readonly label: string;
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Of all words of two texts the share that stands in both, 0–1. */
const shareInBoth = (one: string, other: string): number => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size);
};

/** From this share on two texts name the same: a word or two of a label may be worded better in another version. */
const SAME = 0.75;

/** What a readable cell names, where that is another of the list than the one that counts. */
const otherNamed = (list: readonly Named[], label: string, id: string): Named | undefined => {
  if (id === "") return undefined;
  const likeness = (each: Named | undefined): number => (each === undefined ? 0 : shareInBoth(each.label, label));
  const counts = list.find((each) => each.id === id);
  const nearest = list.reduce((best, each) => (likeness(each) > likeness(best) ? each : best), counts);
  return nearest !== counts && likeness(nearest) >= SAME ? nearest : undefined;
};

/**
 * Cells that were written for reading and say something else than the column that is read: anyone who edited "answer" in place of
 * "choice" is told that it changed nothing.
 */
export const readableColumns = (table: CsvTable, fileName: string, rubric: Rubric): readonly Problem[] => {
  const questions = withEveryPack(rubric).criteria.flatMap((criterion) => criterion.questions);
  return table.rows.flatMap(({ row, cell }) => {
    const question = questions.find(({ id }) => id === cell("question"));
    const options = question?.kind === "choice" ? question.options : [];
    const pairs = [
      { readable: "answer", read: "choice", other: otherNamed(options, cell("answer"), cell("choice")) },
      {
        readable: "known_how",
        read: "evidence",
        other: otherNamed(rubric.evidence, cell("known_how"), cell("evidence")),
      },
    ];
    return pairs.flatMap(({ readable, read, other }) =>
      other === undefined
        ? []
        : [
            {
              file: fileName,
              path: `row ${row}, column ${readable}`,
              found: `words that are “${other.id}”, beside “${cell(read)}” in the column ${read}`,
              expected: `the same in both; ${read} is what counts`,
            },
          ],
    );
  });
};
