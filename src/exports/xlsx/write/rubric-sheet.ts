import { capitalised } from "../../../findings/words/sentence.ts";
import type { ModelQuestion } from "../../../engine/model.ts";
import type { ChoiceQuestion, Criterion, Question } from "../../../rubric/schema.ts";
import { nameFor } from "../package/address.ts";
import { blank, formula, number, type Row, type Sheet, text } from "../package/cell.ts";
import { optionLabels, UNKNOWN_LABEL } from "../formulas/labels.ts";
import { COLOURS } from "../package/cell-styles.ts";
import { heightFor } from "../package/row-height.ts";
import { bandRows, evidenceRows, formatRows, LABEL, type Ranges, range, USUAL, WORTH } from "./rubric-tables.ts";
import type { Shown } from "../formulas/shown.ts";
import { lookAgainRows } from "./look-again-rows.ts";

const WIDTHS = { words: 54, label: 72, sources: 30 } as const;

const questionRows = (
  question: ChoiceQuestion,
  { values, prior }: Pick<ModelQuestion, "values" | "prior">,
  first: number,
  ranges: Ranges,
): readonly Row[] => {
  const { id, prompt, sources, options } = question;
  const last = first + options.length - 1;
  ranges.push(
    range(nameFor("options", id), first, last, LABEL),
    range(nameFor("values", id), first, last, WORTH),
    range(nameFor("priors", id), first, last, USUAL),
    range(nameFor("choices", id), first, last + 1, LABEL),
  );
  const labels = optionLabels(question);
  const mean = values.reduce((sum, value, index) => sum + value * (prior[index] ?? 0), 0);
  const words = (index: number): string => (index === 0 ? prompt : "");
  return [
    ...options.map(({ id: option, value }, index) => ({
      cells: [
        text(`option ${id} ${option}`, "key"),
        text(words(index), "label"),
        text(labels.get(option) ?? option, "label"),
        number(value, "worth"),
        number(prior[index] ?? 0, "share"),
        text(index === 0 ? sources.join(", ") : "", "quietText"),
      ],
      height: heightFor([
        [words(index), WIDTHS.words],
        [labels.get(option) ?? option, WIDTHS.label],
        [index === 0 ? sources.join(", ") : "", WIDTHS.sources],
      ]),
    })),
    {
      cells: [
        text(`option ${id} unknown`, "key"),
        blank("label"),
        text(UNKNOWN_LABEL, "voice"),
        formula(`SUMPRODUCT(${nameFor("values", id)}*${nameFor("priors", id)})`, mean, "quietWorth", {
          name: nameFor("unknown", id),
        }),
        blank("quiet"),
        blank("quiet"),
      ],
    },
  ];
};

const payRow = ({ prompt, sources }: Question): Row => ({
  cells: [
    blank("key"),
    text(prompt, "label"),
    text("Worth 0 at what you need, 1 at what would be enough, evenly in between", "label"),
    blank("worth"),
    blank("share"),
    text(sources.join(", "), "quietText"),
  ],
});

const criterionRows = ({ rubric, model }: Shown, criterion: Criterion, start: number, ranges: Ranges) => {
  const rows: Row[] = [
    {
      cells: [
        blank("key"),
        text(criterion.title, "band"),
        text(criterion.summary, "band"),
        blank("band"),
        blank("band"),
        text(criterion.sources.join(", "), "bandText"),
      ],
      height: heightFor([[criterion.sources.join(", "), WIDTHS.sources]]) + 4,
    },
  ];
  for (const question of rubric.criteria.find(({ id }) => id === criterion.id)?.questions ?? []) {
    const asked = model.questions.find(({ id }) => id === question.id);
    if (question.kind === "pay" || asked === undefined) rows.push(payRow(question));
    else rows.push(...questionRows(question, asked, start + rows.length, ranges));
  }
  return rows;
};

const heading = (words: string): readonly Row[] => [
  { cells: [] },
  { cells: [blank("key"), text(words, "heading")], height: 26 },
];

/** The rubric as the formulas look it up: what each answer is worth, how far each kind of evidence is trusted. */
export const rubricSheet = (shown: Shown): Sheet => {
  const { rubric } = shown;
  const ranges: Ranges = [];
  const about = `${rubric.title}, version ${rubric.version}. What an answer is worth, how usual it is and how far it is trusted are our judgement, not measured. ${rubric.source.ids[0] ?? ""} to ${rubric.source.ids.at(-1) ?? ""} are ${rubric.source.part.many} of ${rubric.source.called}.`;
  const rows: Row[] = [
    { cells: [blank("key"), text("The rubric", "title")], height: 34 },
    { cells: [blank("key"), text(about, "prose", { span: 5 }), null, null, null, null], height: 34 },
    {
      cells: [
        blank("key"),
        text("Question", "head"),
        text("Answer", "head"),
        text("Worth", "headRight"),
        text("Usual", "headRight"),
        text(capitalised(rubric.source.part.many), "headText"),
      ],
    },
  ];
  for (const criterion of rubric.criteria) rows.push(...criterionRows(shown, criterion, rows.length, ranges));
  rows.push(...heading("How far an answer is trusted"));
  rows.push(...evidenceRows(rubric, rows.length, ranges));
  rows.push(...heading("Words for a score"));
  rows.push(...bandRows(rubric));
  rows.push(
    ...heading("For the way back into First Rung"),
    ...formatRows(rubric, shown.preferences.weights === undefined ? "rubric" : "own"),
  );
  const again = lookAgainRows(shown);
  if (again.length > 0)
    rows.push(...heading("Answers to look at again: what they mean has changed since they were given"), ...again);
  return {
    name: "Rubric",
    rows,
    columns: [
      { width: 12, hidden: true },
      { width: WIDTHS.words },
      { width: WIDTHS.label },
      { width: 9 },
      { width: 9 },
      { width: WIDTHS.sources },
    ],
    frozen: { rows: 3, columns: 0 },
    ranges,
    tab: COLOURS.soft,
    pages: "wide",
  };
};
