import { breakEvenSentence } from "../../../findings/firmness/break-even-sentence.ts";
import { type Case, nameOf } from "../../../findings/case.ts";
import { counted } from "../../../findings/words/counts-in-words.ts";
import { equitySentence } from "../../../findings/firmness/equity-sentence.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import { whatItTakesSentence } from "../../../findings/firmness/what-it-takes-sentence.ts";
import { Way } from "./way.tsx";
import styles from "./rival.module.css";

/** A way of more changes is a long shot: it is told on request. */
const FEW = 5;

/** What it would take for one offer: the cheapest way, the others on request, and where pay or shares would turn it. */
export const Rival = ({ theCase, id }: { readonly theCase: Case; readonly id: string }) => {
  const takes = whatItTakesSentence(theCase, id);
  const { leader } = theCase.comparison;
  const pay = [
    breakEvenSentence(theCase, id),
    ...(leader === null ? [] : [equitySentence(theCase, id, leader), equitySentence(theCase, leader, id)]),
  ].filter((sentence) => sentence !== null);
  if (takes === null) return null;
  const [easiest = [], ...others] = takes.ways;
  const isFew = easiest.length <= FEW;
  const hidden = isFew ? others : takes.ways;
  return (
    <div className={styles["rival"]}>
      <h3>{takes.headline}</h3>
      {isFew && easiest.length > 0 && <Way changes={easiest} of={nameOf(theCase, id)} />}
      {hidden.length > 0 && (
        <details className={styles["others"]}>
          <summary>{isFew ? capitalised(counted(hidden.length, "other way")) : "See which"}</summary>
          <ol role="list" className={styles["ways"]}>
            {hidden.map((changes, index) => (
              <li key={changes.map(({ question }) => question).join(" ")}>
                {hidden.length > 1 && <h4>{`Way ${index + (isFew ? 2 : 1)}`}</h4>}
                <Way changes={changes} of={`${nameOf(theCase, id)}, way ${index + (isFew ? 2 : 1)}`} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {pay.map((sentence) => (
        <p key={sentence} className={styles["quiet"]}>
          {sentence}
        </p>
      ))}
    </div>
  );
};
