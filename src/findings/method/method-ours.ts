import { TELLS_APART } from "../../engine/distribution/better.ts";
import { LANE_SHOWN } from "../../engine/offer/lanes.ts";
import { CHANGE_COSTS } from "../../engine/firmness/possible-changes.ts";
import { ENOUGH_ANSWERED } from "../../engine/offer/verdict.ts";
import { CONCENTRATION } from "../../engine/smaa/weight-sampling.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { bandLabel } from "../words/band-label.ts";
import { type Case, topicOf } from "../case.ts";
import type { Explained, MethodRow, MethodText, MethodTable } from "./method-section.ts";
import { hundredths } from "../words/points-in-words.ts";
import { lowered } from "../words/sentence.ts";
import { percentInWords, shareInWords } from "../words/share-in-words.ts";

const reliabilities = ({ evidence }: Rubric): readonly MethodRow[] =>
  evidence.map(({ label, reliability }) => ({ head: label, cells: [percentInWords(reliability)] }));

/** A table for each question of which the rubric says how it usually turns out. */
const priors = (theCase: Case): readonly MethodTable[] =>
  theCase.model.rubric.criteria.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      question.kind !== "choice" || question.prior === undefined
        ? []
        : [
            {
              caption: `How it usually turns out: ${topicOf(theCase, question.id)}`,
              columns: ["Answer", "Usually"],
              rows: question.options.map(({ id, label }) => ({
                head: label,
                cells: [percentInWords(lookup(question.prior, id) ?? 0)],
              })),
            },
          ],
    ),
  );

const ceilings = ({ flags, bands }: Rubric): readonly MethodRow[] =>
  flags.flatMap(({ title, ceiling }) =>
    ceiling === undefined ? [] : [{ head: title, cells: [lowered(bandLabel(bands, ceiling))] }],
  );

const RULES: readonly MethodRow[] = [
  { head: "Two offers are told apart from a lead in this share of the ways", cells: [shareInWords(TELLS_APART)] },
  { head: "A verdict needs this much of the weight answered", cells: [shareInWords(ENOUGH_ANSWERED)] },
  { head: "“Roughly these weights”: how closely the draws keep to them (κ)", cells: [String(CONCENTRATION)] },
  { head: "A kind of job is shown from this fit on", cells: [hundredths(LANE_SHOWN.from)] },
  { head: "… and this far ahead of the next", cells: [hundredths(LANE_SHOWN.aheadBy)] },
  { head: "Effort of a step that may already be so", cells: [String(CHANGE_COSTS.unknown)] },
  { head: "Effort of having an answer in writing", cells: [String(CHANGE_COSTS.inWriting)] },
  { head: "Effort of a step that you can ask for", cells: [String(CHANGE_COSTS.negotiate)] },
  { head: "Effort of a step that is how the firm works", cells: [String(CHANGE_COSTS.structural)] },
];

/** What is our judgement, with the values it has. */
export const methodOurs = ({ theCase }: Explained): MethodText => {
  const { rubric } = theCase.model;
  return {
    says: "All of this is our judgement. Nobody has measured how often a recruiter's word holds, or what a first job is worth in five years; these are the values we chose, so that you can disagree with them.",
    how: [
      `The questions, the worth of their answers and the order of the criteria follow ${rubric.source.called}, ${rubric.source.part.one} by ${rubric.source.part.one}. Whether its advice is right for you no calculation can tell. How an answer usually turns out is even over its steps, unless a table here says otherwise. Answers are taken as independent of each other, and the worth of criteria as adding up: a job that is bad in one thing can make up for it in another, except where a sign caps the verdict.`,
    ],
    tables: [
      {
        caption: "How far an answer is believed",
        columns: ["How you know it", "Believed"],
        rows: reliabilities(rubric),
      },
      ...priors(theCase),
      {
        caption: "From how many points a verdict is given",
        columns: ["Verdict", "From"],
        rows: rubric.bands.map(({ label, from }) => ({ head: label, cells: [String(from)] })),
      },
      { caption: "Signs that cap the verdict", columns: ["Sign", "At most"], rows: ceilings(rubric), inWords: true },
      { caption: "Where lines are drawn", columns: ["Rule", "Value"], rows: RULES },
    ],
    exact: null,
  };
};
