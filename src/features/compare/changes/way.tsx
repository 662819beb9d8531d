import type { ChangeKind, ChangeSentence } from "../../../findings/firmness/what-it-takes-sentence.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import { useCopy } from "../../../state/browser/clipboard.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { QuoteBlock } from "../../../ui/quote-block.tsx";
import styles from "./way.module.css";

const KINDS: readonly ChangeKind[] = ["may already be so", "get it in writing", "ask for it", "can't change"];

interface WayProps {
  readonly changes: readonly ChangeSentence[];
  /** which way it is, such as "Lumen Labs, way 2" */
  readonly of: string;
}

/** What would have to be so, all of it together, split by what a person can do about it; with words to send. */
export const Way = ({ changes, of }: WayProps) => {
  const groups = KINDS.map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }));
  const words = changes.flatMap(({ toSend }) => (toSend === null ? [] : [toSend]));
  const copy = useCopy();
  return (
    <div className={styles["way"]}>
      {groups
        .filter((group) => group.changes.length > 0)
        .map((group) => (
          <div key={group.kind}>
            <p className={styles["kind"]}>{capitalised(group.kind)}</p>
            <ul className={styles["changes"]}>
              {group.changes.map(({ question, wouldBe }) => (
                <li key={question}>{wouldBe}</li>
              ))}
            </ul>
          </div>
        ))}
      {words.length > 0 && (
        <details className={styles["words"]}>
          <summary>What to say</summary>
          <div className={styles["quotes"]}>
            {words.map((each) => (
              <div key={each} className={styles["quote"]}>
                <QuoteBlock>{each}</QuoteBlock>
                <Button variant="quiet" small aria-label={`Copy: ${each}`} onClick={() => void copy(each)}>
                  Copy
                </Button>
              </div>
            ))}
            {words.length > 1 && (
              <p>
                <Button small aria-label={`Copy all of them: ${of}`} onClick={() => void copy(words.join("\n"))}>
                  Copy all of them
                </Button>
              </p>
            )}
          </div>
        </details>
      )}
    </div>
  );
};
