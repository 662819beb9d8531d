import { lost } from "../../../engine/offer/stake.ts";
import { questionContributions } from "../../../engine/offer/question-contributions.ts";
import { lookup } from "../../../offers/lookup.ts";
import {
  type Case,
  comparedOffer,
  criterionInSentence,
  criterionTitle,
  modelQuestion,
  modelledOffer,
  nameOf,
  topicOf,
  weightOf,
} from "../../case.ts";
import type { Explained, MethodSection, MethodTable } from "../method-section.ts";
import { SOURCES } from "./method-sources.ts";
import { exactWeight, hundredths, wholePoints } from "../../words/points-in-words.ts";
import { paragraph } from "../../words/sentence.ts";
import { whatDrivesTheScore } from "../../comparing/score-explained.ts";
import { percentInWords } from "../../words/share-in-words.ts";
import { tellingQuestion } from "../../asking/telling-question.ts";

/** From one question to the points it gives, step by step. */
const oneQuestion = (context: Case, offer: string): string | null => {
  const question = tellingQuestion(context, offer);
  if (question === null) return null;
  const { criterion, share } = modelQuestion(context, question);
  const id = context.model.criteria[criterion]?.id ?? "";
  const part = questionContributions(context.model, modelledOffer(context, offer).beliefs).find(
    (each) => context.model.questions[each.question]?.id === question,
  );
  if (part === undefined) return null;
  const [worth, sharing, weight] = [hundredths(part.mean), percentInWords(share), exactWeight(weightOf(context, id))];
  return `Take ${topicOf(context, question)} once more: worth ${worth} of 1, it is ${sharing} of ${criterionInSentence(context, id)}, which counts ${weight} of 100. ${worth} × ${sharing} × ${weight} comes to ${hundredths(part.gained)} points.`;
};

const byCriterion = (context: Case, offer: string): MethodTable => {
  const { criteria, score } = comparedOffer(context, offer);
  return {
    caption: `Where the points of ${nameOf(context, offer)} come from`,
    columns: ["Criterion", "Weight", "Worth", "Gained", "Lost"],
    rows: [
      ...context.model.criteria.map(({ id }) => {
        const { partial = 0, contribution = 0 } = lookup(criteria, id) ?? {};
        const weight = weightOf(context, id);
        return {
          id,
          head: criterionTitle(context, id),
          cells: [
            exactWeight(weight),
            hundredths(partial),
            hundredths(contribution),
            hundredths(lost(weight, contribution)),
          ],
        };
      }),
      { head: "All together", cells: ["100", "", hundredths(score), hundredths(100 - score)], isTotal: true },
    ],
  };
};

/** The score, from the one question to the sum over criteria; engine §2. */
export const methodScore = ({ context, offer }: Explained): MethodSection => ({
  id: "score",
  title: "The score",
  says: paragraph(
    `${nameOf(context, offer)} scores ${wholePoints(comparedOffer(context, offer).score)} of 100.`,
    whatDrivesTheScore(context, offer),
  ),
  how: [
    ...[oneQuestion(context, offer)].filter((each) => each !== null),
    "A criterion is worth what its questions are, each by its share. Worth times weight is what it gains; the rest of its weight is lost. Gained and lost sum to 100. The figures are rounded to two decimals.",
  ],
  tables: [byCriterion(context, offer)],
  exact: {
    term: "Additive multi-attribute value",
    formula: "score = 100 · Σ over criteria weight · Σ over its questions share · partial value",
    source: SOURCES.keeneyRaiffa,
  },
});
