import type { Problem } from "../../rubric/problem.ts";
import { withEveryPack } from "../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { CsvTable } from "./csv-table.ts";

interface Named {
  readonly id: string;
  readonly label: string;
}

/** What a readable cell names, where that is another of the list than the one that counts. */
const otherNamed = (list: readonly Named[], label: string, id: string): Named | undefined => {
  const named = list.find((each) => each.label === label.trim());
  return named === undefined || named.id === id || id === "" ? undefined : named;
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
