import { confirmAnswer } from "../../../offers/edit/edit-answer.ts";
import type { Answer } from "../../../offers/schema.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import styles from "./choice-step.module.css";

interface LookAgainProps {
  readonly offerId: string;
  readonly questionId: string;
  readonly answer: Answer | undefined;
}

/** Says that the answers to a question have changed since this one was given, and takes the person's word that it still fits. */
export const LookAgain = ({ offerId, questionId, answer }: LookAgainProps) => {
  const edit = useEdit();
  const isMarked = [answer, ...(answer?.also ?? [])].some((said) => said?.lookAgain === true);
  if (!isMarked) return null;
  return (
    <div className={styles["look-again"]} role="note">
      <p>The answers to this question have changed since you gave yours. Does it still fit?</p>
      <Button
        variant="outline"
        onClick={() => edit((file) => confirmAnswer(file, offerId, questionId), "Answer confirmed")}
      >
        Yes, it still fits
      </Button>
    </div>
  );
};
