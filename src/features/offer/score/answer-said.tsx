import { type Case, optionLabel } from "../../../findings/case.ts";
import { evidenceLabel } from "../../../findings/words/evidence-label.ts";
import { paySentence } from "../../../findings/offer/pay-sentence.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Offer } from "../../../offers/schema.ts";
import styles from "./answer-said.module.css";

interface AnswerSaidProps {
  readonly theCase: Case;
  readonly offer: Offer;
  readonly question: string;
}

/** What the person goes with on one question and how they know; "I don't know" is another thing than no answer yet. */
export const AnswerSaid = ({ theCase, offer, question }: AnswerSaidProps) => {
  const asked = theCase.questions.get(question);
  const answer = lookup(offer.answers, question);
  if (asked?.kind === "pay") return <span>{paySentence(theCase, offer.id)}</span>;
  if (asked === undefined) {
    const own = lookup(offer.ownAnswers, question);
    return own === undefined ? <i className={styles["not"]}>Not answered yet</i> : <span>{own} of 1</span>;
  }
  if (answer === undefined) return <i className={styles["not"]}>Not answered yet</i>;
  if (answer.choice === "unknown") return <i className={styles["unknown"]}>You don't know yet</i>;
  return (
    <span>
      {optionLabel(theCase, question, answer.choice)}{" "}
      <span className={styles["evidence"]}>{evidenceLabel(theCase.model.rubric, answer.evidence)}</span>
    </span>
  );
};
