import type { BeliefVariant } from "../../../engine/comparison.ts";
import { beliefCheckSentences } from "../../firmness/belief-check-sentence.ts";
import { nameOf } from "../../case.ts";
import { type Explained, type MethodText, notCompared } from "../method-section.ts";
import { oneVoiceSentence } from "../../sources/one-voice-sentence.ts";
import { paragraph } from "../../words/sentence.ts";

const VARIANTS: readonly { readonly variant: BeliefVariant; readonly words: string }[] = [
  { variant: "face-value", words: "Every answer taken at its word" },
  { variant: "less-trust", words: "Every answer trusted less" },
  { variant: "unknowns-worst", words: "Everything unknown at its worst" },
  { variant: "unknowns-best", words: "Everything unknown at its best" },
];

/** Whether the choice survives other beliefs and the rubric's weights; engine §5. */
export const methodOtherBeliefs = ({ theCase }: Explained): MethodText => {
  const { beliefCheck, leader, rubricLeader, oneVoice } = theCase.comparison;
  const name = (id: string | null): string => (id === null ? "–" : nameOf(theCase, id));
  const underRubric =
    rubricLeader === leader
      ? `Under the rubric's own weights ${name(rubricLeader)} is first as well.`
      : `Under the rubric's own weights ${name(rubricLeader)} would be first.`;
  const missing = notCompared(theCase);
  return {
    says: missing ?? paragraph(...beliefCheckSentences(theCase), oneVoiceSentence(theCase), underRubric),
    how: [
      "How far an answer is believed is our judgement, so the first is worked out again under others. Trusted less means that every degree of trust is squared: 9 of 10 becomes 8, an even chance becomes one in four, and what is in writing stays certain. The rubric's own weights leave out criteria that you added.",
    ],
    tables:
      beliefCheck === null || missing !== null
        ? []
        : [
            {
              caption: "Who would be first",
              columns: ["If", "First"],
              rows: [
                { head: "As things stand", cells: [name(leader)] },
                ...VARIANTS.map(({ variant, words }) => ({ head: words, cells: [name(beliefCheck[variant])] })),
                ...(oneVoice === null
                  ? []
                  : [{ head: "Each source right or wrong as a whole", cells: [name(oneVoice.leader)] }]),
                { head: "The rubric's own weights", cells: [name(rubricLeader)] },
              ],
              inWords: true,
            },
          ],
    exact: {
      term: "Sensitivity to beliefs, in scenarios",
      formula: "face value: r = 1; less trust: r²; unknown answers at their lowest, at their highest value",
      source: "The scenarios are ours.",
    },
  };
};
