import type { Rubric } from "../../../rubric/schema.ts";
import { fixed, nameFor } from "../package/address.ts";
import { blank, formula, number, type Row, type Sheet, text } from "../package/cell.ts";
import { evidenceLabels, UNKNOWN_LABEL } from "../formulas/labels.ts";

/** What tells a spreadsheet of ours from any other. */
export const SHEET_FORMAT = "first-rung/spreadsheet";
export const SHEET_FORMAT_VERSION = 1;
/** what stands for weights that nobody set */
export const RUBRICS_WEIGHTS = "the rubric's own";

/** Columns, after the hidden one of the keys. */
export const WORDS = 1;
export const LABEL = 2;
export const WORTH = 3;
export const USUAL = 4;

/** Defined names of ranges, as they are found. */
export type Ranges = Sheet["ranges"][number][];

export const range = (name: string, first: number, last: number, column: number) => ({
  name,
  from: fixed(first, column),
  to: fixed(last, column),
});

/** How far each kind of evidence is trusted, and an answer that says none. */
export const evidenceRows = (rubric: Rubric, first: number, ranges: Ranges): readonly Row[] => {
  const labels = evidenceLabels(rubric);
  const last = first + rubric.evidence.length - 1;
  ranges.push(range("evidence_levels", first, last, WORDS), range("trust_levels", first, last, WORTH));
  const least = Math.min(...rubric.evidence.map(({ reliability }) => reliability));
  return [
    ...rubric.evidence.map(({ id, detail, reliability }) => ({
      cells: [
        text(`evidence ${id}`, "key"),
        text(labels.get(id) ?? id, "label"),
        text(detail ?? "", "label"),
        number(reliability, "share", { name: nameFor("trust", id) }),
      ],
    })),
    {
      cells: [
        blank("key"),
        text("Not said", "label"),
        text("Trusted as the least of these", "label"),
        formula("MIN(trust_levels)", least, "share", { name: "trust_if_not_said" }),
      ],
    },
  ];
};

/** The words for a score. */
export const bandRows = ({ bands }: Rubric): readonly Row[] =>
  bands.map(({ label, from }) => ({
    cells: [blank("key"), text(label, "label"), text("from", "label"), number(from, "points")],
  }));

/** What the way back needs to know: whose file this is, and of which rubric. */
export const formatRows = ({ id, version }: Rubric, weights: "rubric" | "own"): readonly Row[] => [
  {
    cells: [
      text("format", "key"),
      text("Format of this file", "quiet"),
      text(SHEET_FORMAT, "quiet"),
      number(SHEET_FORMAT_VERSION, "quiet"),
    ],
  },
  {
    cells: [text("rubric", "key"), text("Rubric", "quiet"), text(id, "quiet"), text(version, "quiet")],
  },
  {
    cells: [
      text("weights", "key"),
      text("Weights when exported", "quiet"),
      text(weights === "own" ? "set by you" : RUBRICS_WEIGHTS, "quiet"),
    ],
  },
  {
    cells: [
      text("unknown", "key"),
      text("An answer that is not known", "quiet"),
      text(UNKNOWN_LABEL, "quiet", { name: "answer_unknown" }),
    ],
  },
];
