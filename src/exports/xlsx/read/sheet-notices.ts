import { withEveryPack } from "../../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../../rubric/schema.ts";
import { textOf } from "../formulas/cell-values.ts";
import type { KeyedSheet, SheetFault } from "../write/keyed-sheet.ts";
import { WORTH } from "../write/rubric-tables.ts";
import { SOURCES_HEAD, TRUST_COLUMN } from "../formulas/sources.ts";
import { address } from "../package/address.ts";
import type { Grid } from "./read-sheets.ts";
import { wasCut } from "../package/xml-text.ts";

const without = (what: string): SheetFault => ({
  at: "",
  found: `no ${what}`,
  expected: "a file exported with them; as it is, they are left out",
});

/** What was left out when the file was exported, and so is not there now. */
const leftOut = (answers: KeyedSheet, pay: KeyedSheet | null): readonly SheetFault[] => {
  const hasOffers = answers.columns.length > 0;
  const hasNotes = answers.columns.some(({ key }) => key.endsWith(" note"));
  return hasOffers
    ? [...(hasNotes ? [] : [without("notes or quotes")]), ...(pay === null ? [without("amounts of pay")] : [])]
    : [];
};

/** Texts that were cut to fit into a cell. */
const cut = (sheet: KeyedSheet): readonly SheetFault[] =>
  sheet.rows.flatMap(({ row }) =>
    sheet.columns.flatMap(({ column }): readonly SheetFault[] => {
      const { value, at } = sheet.cell(row, column);
      if (value === null || !wasCut(textOf(value))) return [];
      return [
        { at, found: "a text that was cut to fit into a cell", expected: "the whole text; a JSON backup has it" },
      ];
    }),
  );

/** What an answer is worth, and how far evidence is trusted, where someone changed it: it is the rubric's to say. */
const changedRubric = (sheet: KeyedSheet, rubric: Rubric): readonly SheetFault[] => {
  const figures = new Map<string, number>([
    ...rubric.evidence.map(({ id, reliability }) => [`evidence ${id}`, reliability] as const),
    ...withEveryPack(rubric)
      .criteria.flatMap(({ questions }) => questions)
      .flatMap((question) =>
        question.kind === "pay"
          ? []
          : question.options.map(({ id, value }) => [`option ${question.id} ${id}`, value] as const),
      ),
  ]);
  return sheet.rows.flatMap(({ key, row }): readonly SheetFault[] => {
    const figure = figures.get(key);
    const { value, at } = sheet.cell(row, WORTH);
    if (figure === undefined || value === figure) return [];
    const found = value === null ? "nothing" : textOf(value);
    return [{ at, found, expected: `${figure}, as in the rubric of this First Rung, which counts` }];
  });
};

/** Trusts typed beside sources: the format has no place for them. */
const typedTrusts = (sources: Grid | undefined): readonly SheetFault[] =>
  (sources ?? []).flatMap((cells, row): readonly SheetFault[] => {
    const value = row < SOURCES_HEAD ? null : (cells[TRUST_COLUMN] ?? null);
    if (cells[0] !== "source" || value === null || value === "") return [];
    return [
      {
        at: `Sources!${address(row, TRUST_COLUMN)}`,
        found: `a changed trust in a source, ${textOf(value)}`,
        expected: "nothing there: it is for trying out in the spreadsheet and is not read back",
      },
    ];
  });

/** What a person should know of a spreadsheet that can be read. */
export const sheetNotices = (
  {
    answers,
    rubric: sheet,
    pay,
    sources,
  }: {
    readonly answers: KeyedSheet;
    readonly rubric: KeyedSheet;
    readonly pay: KeyedSheet | null;
    readonly sources: Grid | undefined;
  },
  rubric: Rubric,
): readonly SheetFault[] => [
  ...leftOut(answers, pay),
  ...cut(answers),
  ...changedRubric(sheet, rubric),
  ...typedTrusts(sources),
];
