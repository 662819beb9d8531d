import type { BeliefVariant } from "../../engine/comparison.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { type Case, nameOf } from "../case.ts";
import { sentence } from "../words/sentence.ts";

const VARIANTS: readonly { readonly variant: BeliefVariant; readonly when: string }[] = [
  { variant: "face-value", when: "if every answer were taken at its word" },
  { variant: "less-trust", when: "if every answer were trusted less" },
  { variant: "unknowns-worst", when: "if everything you don't know turned out badly" },
  { variant: "unknowns-best", when: "if everything you don't know turned out well" },
];

/** Whether the choice survives other beliefs about the answers, one sentence or one for each that it doesn't; engine §5. */
export const beliefCheckSentences = (theCase: Case): readonly string[] => {
  const { beliefCheck, leader } = theCase.comparison;
  if (beliefCheck === null || leader === null || !isAnythingAnswered(theCase.comparison)) return [];
  const others = VARIANTS.filter(({ variant }) => beliefCheck[variant] !== leader);
  if (others.length === 0)
    return [
      `${nameOf(theCase, leader)} stays first whether answers are taken at their word or trusted less, and whether what you don't know turns out well or badly.`,
    ];
  return others.map(({ variant, when }) =>
    sentence(`${when}, ${nameOf(theCase, beliefCheck[variant])} would be first`),
  );
};
