import { questionContributions } from "../../../engine/offer/question-contributions.ts";
import { lost } from "../../../engine/offer/stake.ts";
import { tellingQuestion } from "../../asking/telling-question.ts";
import {
  type Case,
  comparedOffer,
  criterionInSentence,
  criterionTitle,
  modelledOffer,
  modelQuestion,
  nameOf,
  topicOf,
  weightOf,
} from "../../case.ts";
import { whatDrivesTheScore } from "../../comparing/score-explained.ts";
import { type Explained, type MethodText, type MethodTable, SOURCES } from "../method-section.ts";
import { exactWeight, hundredths, wholePoints } from "../../words/points-in-words.ts";
import { paragraph } from "../../words/sentence.ts";
import { percentInWords } from "../../words/share-in-words.ts";
import { lookup } from "../../../offers/lookup.ts";

/** From one question to the points it gives, step by step. */
const oneQuestion = (theCase: Case, offer: string): string | null => {
  const question = tellingQuestion(theCase, offer);
  if (question === null) return null;
  const { criterion, share } = modelQuestion(theCase, question);
  const id = theCase.model.criteria[criterion]?.id ?? "";
  const part = questionContributions(theCase.model, modelledOffer(theCase, offer).beliefs).find(
    (each) => theCase.model.questions[each.question]?.id === question,
  );
  if (part === undefined) return null;
  const [worth, sharing, weight] = [hundredths(part.mean), percentInWords(share), exactWeight(weightOf(theCase, id))];
  return `Take ${topicOf(theCase, question)} once more: worth ${worth} of 1, it is ${sharing} of ${criterionInSentence(theCase, id)}, which counts ${weight} of 100. ${worth} × ${sharing} × ${weight} comes to ${hundredths(part.gained)} points.`;
};

const byCriterion = (theCase: Case, offer: string): MethodTable => {
  const { criteria, score } = comparedOffer(theCase, offer);
  return {
    caption: `Where the points of ${nameOf(theCase, offer)} come from`,
    columns: ["Criterion", "Weight", "Worth", "Gained", "Lost"],
    rows: [
      ...theCase.model.criteria.map(({ id }) => {
        const { partial = 0, contribution = 0 } = lookup(criteria, id) ?? {};
        const weight = weightOf(theCase, id);
        return {
          id,
          head: criterionTitle(theCase, id),
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
export const methodScore = ({ theCase, offer }: Explained): MethodText => ({
  says: paragraph(
    `${nameOf(theCase, offer)} scores ${wholePoints(comparedOffer(theCase, offer).score)} of 100.`,
    whatDrivesTheScore(theCase, offer),
  ),
  how: [
    ...[oneQuestion(theCase, offer)].filter((each) => each !== null),
    "A criterion is worth what its questions are, each by its share. Worth times weight is what it gains; the rest of its weight is lost. Gained and lost sum to 100. The figures are rounded to two decimals.",
  ],
  tables: [byCriterion(theCase, offer)],
  exact: {
    term: "Additive multi-attribute value",
    formula: "score = 100 · Σ over criteria weight · Σ over its questions share · partial value",
    source: SOURCES.keeneyRaiffa,
  },
});
