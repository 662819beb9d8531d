import type { Case } from "../../../findings/case.ts";
import { triedReply } from "../../../findings/asking/tried-reply.ts";
import { useHiddenScores } from "../../../state/use-hidden-scores.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { LiveText } from "../../../ui/above/live-text.tsx";
import styles from "./reply-form.module.css";

interface ReplyFootProps {
  readonly theCase: Case;
  readonly offer: string;
  /** how things would stand with the reply; null while none is chosen */
  readonly then: Case | null;
  readonly onClose: () => void;
}

/** What a reply would do, and the acts that end the form. Nothing is saved until it is kept. */
export const ReplyFoot = ({ theCase, offer, then, onClose }: ReplyFootProps) => {
  const isHidden = useHiddenScores().length > 0;
  return (
    <>
      <LiveText>
        {then !== null && !isHidden && <p className={styles["effect"]}>{triedReply(theCase, then, offer)}</p>}
      </LiveText>
      <div className={styles["acts"]}>
        <Button type="submit" variant="primary" small>
          Keep answer
        </Button>
        <Button variant="quiet" small onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
};
