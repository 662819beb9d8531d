import { preferredPoints } from "../../../engine/weights.ts";
import { firmnessSentence } from "../../../findings/firmness/firmness-sentence.ts";
import { whatToType } from "../../../findings/firmness/what-to-type.ts";
import { counted } from "../../../findings/words/counts-in-words.ts";
import { bandLabel } from "../../../findings/words/band-label.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Sureness } from "../../../offers/schema.ts";
import { type CalculatedWeight, weightCalculation } from "../../../rubric/default-weights.ts";
import { address, nameFor } from "../package/address.ts";
import { blank, covered, formula, number, type Row, type Sheet, text } from "../package/cell.ts";
import { COLOURS } from "../package/cell-styles.ts";
import type { Shown } from "../formulas/shown.ts";

export const TITLE = 1;
export const POINTS = 2;
export const WEIGHT = 3;
const FIRST = 3;

/** What stands in a cell for how sure a person is of the weights. */
export const SURENESS_LABELS: Readonly<Record<Sureness, string>> = {
  sure: "Sure",
  roughly: "Roughly",
  order: "Only the order",
};

/** What would put another offer first, and what to type here for it. */
const changeRow = ({ told, rubric, preferences }: Shown): readonly Row[] => {
  const type = whatToType(told, preferredPoints(rubric, preferences));
  const words = type === null ? null : firmnessSentence(told);
  return words === null
    ? []
    : [
        {
          cells: [
            blank("key"),
            text(`When this was exported: ${words} ${type}`, "exported", { span: 5 }),
            ...covered(4),
          ],
          height: 34,
        },
      ];
};

const howWeighed = (
  { place, core, paragraphs, points }: CalculatedWeight,
  count: number,
  { called, part }: Shown["rubric"]["source"],
): string =>
  `Why ${points}? Place ${place} of ${count} in the rubric, ${core ? "as a core criterion" : `by how much of ${called} speaks for it`}; ${counted(paragraphs.length, part.one, part.many)}: ${paragraphs.join(", ")}. Weights fall evenly from the first place to the last, in whole points that sum to 100.`;

const criterionRows = ({ rubric, preferences, model }: Shown): readonly Row[] => {
  const points = preferredPoints(rubric, preferences);
  const steps = new Map(weightCalculation(rubric).map((step) => [step.criterion, step]));
  const about = new Map(rubric.criteria.map(({ id, summary, why }) => [id, { summary, why }]));
  return model.criteria.map(({ id, title, own }, index) => {
    const row = FIRST + index;
    const step = own ? undefined : steps.get(id);
    const note =
      step === undefined
        ? {}
        : { note: `${about.get(id)?.why ?? ""}\n\n${howWeighed(step, steps.size, rubric.source)}` };
    return {
      cells: [
        text(own ? `own ${id}` : `criterion ${id}`, "key"),
        own ? text(title, "inText", { name: nameFor("title", id) }) : text(title, "label", note),
        number(lookup(points, id) ?? 0, "inNumber", {
          name: nameFor("points", id),
          entry: { kind: "number", least: 0 },
        }),
        formula(`${address(row, POINTS)}/points_total`, model.weights[index] ?? 0, "tenthsShare", {
          name: nameFor("weight", id),
        }),
        step === undefined ? blank("quiet") : number(step.points, "quietPoints"),
        text(own ? "Your own" : (about.get(id)?.summary ?? ""), "quietText"),
      ],
    };
  });
};

const totalRow = ({ model, rubric, preferences }: Shown): Row => {
  const points = preferredPoints(rubric, preferences);
  const total = model.criteria.reduce((sum, { id }) => sum + (lookup(points, id) ?? 0), 0);
  const last = FIRST + model.criteria.length - 1;
  const sumOf = (column: number): string => `SUM(${address(FIRST, column)}:${address(last, column)})`;
  return {
    cells: [
      blank("key"),
      text("Together", "sum"),
      formula(sumOf(POINTS), total, "sumNumber", { name: "points_total" }),
      formula(sumOf(WEIGHT), 1, "sumShare"),
      blank("sum"),
      formula('IF(points_total>0,"","At least one criterion has to have points.")', "", "warning"),
    ],
  };
};

const surenessRow = ({ preferences }: Shown): Row => ({
  cells: [
    text("sureness", "key"),
    text("How sure are you? (empty: roughly)", "label"),
    text(preferences.sureness === undefined ? "" : SURENESS_LABELS[preferences.sureness], "inText", {
      entry: { kind: "list", from: `"${Object.values(SURENESS_LABELS).join(",")}"` },
      span: 2,
    }),
    null,
    blank("quiet"),
    text("Changes no figure here; First Rung takes it for how often each offer comes first.", "quietText"),
  ],
});

/** The person's hard limits on questions of packs, those that aren't chosen included: the worst answer, then the band. */
const limitRows = ({ rubric, preferences }: Shown): readonly Row[] => {
  const questions = new Map(rubric.packs.flatMap((pack) => pack.questions.map((each) => [each.id, each])));
  return Object.entries(preferences.hardLimits ?? {}).map(([id, { worst, ceiling }]) => {
    const asked = questions.get(id);
    return {
      cells: [
        text(`limit ${id}`, "key"),
        text(`Nothing worse than, on ${asked?.topic ?? asked?.prompt ?? id}`, "label"),
        text(asked?.options.find((option) => option.id === worst)?.label ?? worst, "inText"),
        text(bandLabel(rubric.bands, ceiling), "inText"),
        blank("quiet"),
        text("Your hard limit: an answer below it, and the verdict goes no higher than this band.", "quietText"),
      ],
    };
  });
};

const ABOUT =
  "Points are yours to change: only how they compare with each other counts. Scores on the other sheets follow. Point at a criterion to read why it has its weight.";

/** The weights: points to type, and what each comes to. */
export const weightsSheet = (shown: Shown): Sheet => ({
  name: "Weights",
  rows: [
    { cells: [blank("key"), text("What matters", "title")], height: 34 },
    { cells: [blank("key"), text(ABOUT, "prose", { span: 5 }), null, null, null, null], height: 34 },
    {
      cells: [
        blank("key"),
        text("Criterion", "head"),
        text("Points", "headRight"),
        text("Weight", "headRight"),
        text("Rubric's own points", "headRight"),
        text("What it is about", "headText"),
      ],
    },
    ...criterionRows(shown),
    totalRow(shown),
    ...changeRow(shown),
    { cells: [] },
    surenessRow(shown),
    ...limitRows(shown),
  ],
  columns: [{ width: 12, hidden: true }, { width: 34 }, { width: 11 }, { width: 11 }, { width: 13 }, { width: 74 }],
  frozen: { rows: FIRST, columns: 2 },
  ranges: [],
  tab: COLOURS.gold,
  pages: "one",
});
