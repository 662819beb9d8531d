import type { Belief } from "../../../engine/model.ts";
import { beliefSentence } from "../../../findings/offer/belief-sentence.ts";
import type { Case } from "../../../findings/case.ts";
import { percentsAreRounded } from "../../../findings/words/shown-parts.ts";
import { percentInWords } from "../../../findings/words/share-in-words.ts";
import type { ChoiceQuestion } from "../../../rubric/schema.ts";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { ProgressBar } from "../../../ui/charts/bars/progress-bar.tsx";
import styles from "./belief-shown.module.css";
import { paths } from "../../../findings/paths.ts";

interface BeliefShownProps {
  readonly theCase: Case;
  readonly offerId: string;
  readonly question: ChoiceQuestion;
  readonly belief: Belief | undefined;
}

/** What several voices come to: how likely each step is, given who said what. */
export const BeliefShown = ({ theCase, offerId, question, belief }: BeliefShownProps) => {
  if (belief?.known !== true) return null;
  return (
    <div className={styles["belief"]}>
      <p>
        {beliefSentence(theCase, offerId, question.id)} <HowLink href={paths.method("belief", offerId)} of="belief" />
        {percentsAreRounded(belief.probabilities) && " The figures are rounded."}
      </p>
      <ul role="list" className={styles["steps"]}>
        {question.options.map(({ id, label }, index) => {
          const probability = belief.probabilities[index] ?? 0;
          return (
            <li key={id} className={styles["step"]}>
              <span>{label}</span>
              <ProgressBar share={probability} />
              <span className={styles["share"]}>{percentInWords(probability)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
