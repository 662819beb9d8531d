import { useId } from "react";
import { type Case, modelQuestion, nameOf } from "../../../findings/case.ts";
import { flagsHangingOn } from "../../../findings/offer/flag-sentence.ts";
import { quoted } from "../../../findings/words/sentence.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Name } from "../../../ui/name.tsx";
import type { NumberedAsk } from "../ask-groups.ts";
import { CouldGoTo } from "./could-go-to.tsx";
import styles from "./open-question.module.css";
import { OwnReplyForm } from "../reply/own-reply-form.tsx";
import { ReplyForm } from "../reply/reply-form.tsx";
import { ReplyActs } from "../reply/reply-acts.tsx";
import type { Picks } from "../use-picks.ts";

export interface OpenQuestionProps {
  readonly theCase: Case;
  readonly item: NumberedAsk;
  /** what its answer could do; null while scores are kept hidden */
  readonly effect: string | null;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onMoved: () => void;
  readonly picks: Picks;
  /** `after` is how things stand with the answer */
  readonly onKept: (after: Case) => void;
}

const OPENNESS = {
  unknown: null,
  contradicted: "two voices disagree",
  "weak evidence": "heard, but not in writing",
} as const;

/** One open question: what to say, what its answer could do, and a place for the reply. */
export const OpenQuestion = ({
  theCase,
  item,
  effect,
  isOpen,
  onOpen,
  onClose,
  onMoved,
  picks,
  onKept,
}: OpenQuestionProps) => {
  const id = useId();
  const { offer, question, topic, who, wording, number, openness, couldSwitch } = item;
  const so = OPENNESS[openness];
  const Form = modelQuestion(theCase, question).kind === "own" ? OwnReplyForm : ReplyForm;
  return (
    <li className={styles["item"]}>
      <span className={styles["number"]} aria-hidden="true">
        {number}
      </span>
      <article className={styles["body"]} aria-labelledby={id}>
        <div className={styles["about"]}>
          <p id={id}>
            <span className="visually-hidden">{number}. </span>
            <b>
              <Name>{nameOf(theCase, offer)}</Name>
            </b>{" "}
            · {topic}
            {so !== null && <span className={styles["quiet"]}> · {so}</span>}
          </p>
          {effect !== null && <Chip tone={couldSwitch ? "fair" : "neutral"}>{effect}</Chip>}
        </div>
        <p className={styles["wording"]}>{who === null ? `${topic}: how good is it here?` : quoted(wording)}</p>
        {effect !== null && <CouldGoTo theCase={theCase} item={item} />}
        {flagsHangingOn(theCase, offer, question).map((flag) => (
          <p key={flag} className={styles["flag"]}>
            <Chip tone="poor" dashed>
              A sign depends on it
            </Chip>{" "}
            {flag}
          </p>
        ))}
        {isOpen ? (
          <Form theCase={theCase} item={item} onKept={onKept} onClose={onClose} />
        ) : (
          <ReplyActs theCase={theCase} item={item} onOpen={onOpen} onMoved={onMoved} picks={picks} />
        )}
      </article>
    </li>
  );
};
