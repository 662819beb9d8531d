import { criterionTitle, nameOf, weightOf } from "../../case.ts";
import { firmnessSentence, stretchInWords } from "../../firmness/firmness-sentence.ts";
import { type Explained, type MethodText, notCompared, SOURCES } from "../method-section.ts";
import { exactWeight } from "../../words/points-in-words.ts";

/** How far each weight may move; engine §5. */
export const methodStability = ({ theCase }: Explained): MethodText => {
  const missing = notCompared(theCase);
  const { leader } = theCase.comparison;
  return {
    says: missing ?? firmnessSentence(theCase) ?? "",
    how: [
      "One weight moves, the others shrink or grow in proportion, and the scores move along straight lines. Where the line of another offer crosses that of today's first, the stretch ends. The weight with the shortest way to such a crossing is the one to be surest of.",
    ],
    tables:
      missing === null && leader !== null
        ? [
            {
              caption: `Where ${nameOf(theCase, leader)} stays first`,
              columns: ["Criterion", "Weight", "May be"],
              rows: theCase.model.criteria.map(({ id }) => ({
                id,
                head: criterionTitle(theCase, id),
                cells: [exactWeight(weightOf(theCase, id)), stretchInWords(theCase, id) ?? "–"],
              })),
            },
          ]
        : [],
    exact: {
      term: "Weight stability interval; most critical criterion",
      formula: "t · (criterion's lead) + (1 − t) · (lead of the rest) ≥ 0 against every other offer, solved for t",
      source: `${SOURCES.mareschal} ${SOURCES.triantaphyllou}`,
    },
  };
};
