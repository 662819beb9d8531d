import { toPoints } from "../../engine/units.ts";
import { type Case, criterionInSentence, criterionTitle, weightOf } from "../case.ts";
import { weightHistorySentence } from "../comparing/weight-history-sentence.ts";
import { type Explained, type MethodText, type MethodTable, SOURCES } from "./method-section.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";
import { exactWeight, tenths } from "../words/points-in-words.ts";
import { lowered, paragraph } from "../words/sentence.ts";
import { rubricPoints, weightCalculation } from "../../rubric/default-weights.ts";
import { PACK_POINTS } from "../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../rubric/schema.ts";

const isTheRubrics = (theCase: Case): boolean =>
  theCase.model.weights.every((weight, index) => Math.abs(weight - (theCase.model.rubricWeights[index] ?? 0)) < 1e-9);

const heaviest = (theCase: Case): string => {
  const [first] = theCase.model.criteria.toSorted((a, b) => weightOf(theCase, b.id) - weightOf(theCase, a.id));
  return first === undefined
    ? "nothing counts"
    : `${criterionInSentence(theCase, first.id)} counts most, with ${exactWeight(weightOf(theCase, first.id))} of 100`;
};

const isPack = ({ rubric, criteria }: Case, id: string): boolean =>
  criteria.get(id)?.own !== true && rubric.packs.some((pack) => pack.id === id);

/** What was added beside the rubric's criteria, and what it weighs; nothing where nothing was. */
const added = (theCase: Case): readonly string[] => {
  const titles = theCase.model.criteria.filter(({ id }) => isPack(theCase, id)).map(({ title }) => lowered(title));
  if (titles.length === 0) return [];
  return [
    `You added ${listInWords(titles)}. What you add starts with ${PACK_POINTS} points beside the rubric's 100 and counts like any other criterion. A limit that you set on it changes no points: an offer that breaks it is called out, whatever its score.`,
  ];
};

const weightTable = (theCase: Case): MethodTable => {
  const { rubric, criteria } = theCase.model;
  const rows = new Map(weightCalculation(rubric).map((row) => [row.criterion, row]));
  const points = rubricPoints(rubric);
  return {
    caption: "Your weights and the rubric's",
    columns: ["Criterion", "Yours", "Rubric's", "Place", "Rank-sum"],
    rows: criteria.map(({ id }) => {
      const row = rows.get(id);
      return {
        id,
        head: criterionTitle(theCase, id),
        cells: [
          exactWeight(weightOf(theCase, id)),
          String(points.get(id) ?? "–"),
          row === undefined ? (isPack(theCase, id) ? "added" : "your own") : String(row.place),
          row === undefined ? "–" : tenths(toPoints(row.rankSum)),
        ],
      };
    }),
  };
};

const order = ({ about }: Rubric, core: number): string => {
  if (core === 0) return "criteria come";
  return `${about.core ?? `${countInWords(core)} core criteria`} come first, the others`;
};

/** Where the weights come from; engine §10. */
export const methodWeights = ({ theCase, app }: Explained): MethodText => {
  const calculation = weightCalculation(theCase.model.rubric);
  const core = calculation.filter((row) => row.core).length;
  const count = calculation.length;
  const { source } = theCase.model.rubric;
  return {
    says: paragraph(
      isTheRubrics(theCase)
        ? `You go by the rubric's own weights: ${heaviest(theCase)}.`
        : `You have set weights of your own: ${heaviest(theCase)}.`,
      weightHistorySentence(theCase, app),
    ),
    how: [
      `The rubric's are worked out, not set by hand: ${order(theCase.model.rubric, core)} by how many ${source.part.many} of ${source.called} speak of them. Of ${countInWords(count)} places the first counts ${count}, the next ${count - 1}, and so on down to 1, brought to whole points that sum to 100.`,
      "Yours may come from points, from an order, or from swings: then the swing that you would rather have counts 100 and the others are set against it. They are brought to 100 together, your own criteria included. Every one of them is yours to change.",
      ...added(theCase),
    ],
    tables: [weightTable(theCase)],
    exact: {
      term: "Rank-sum weights; from an order, rank-order centroid weights",
      formula: "rank-sum: (n + 1 − place) ÷ (1 + 2 + … + n); centroid: (1 ÷ n) · Σ from the place to n of 1 ÷ k",
      source: `${SOURCES.stillwell} ${SOURCES.barronBarrett}`,
    },
  };
};
