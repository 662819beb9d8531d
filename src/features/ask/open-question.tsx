import { useId } from "react";
import { answerRange } from "../../findings/answer-range.ts";
import { measuredAgainst } from "../../findings/ask-sentence.ts";
import { type Context, comparedOffer, modelQuestion, nameOf } from "../../findings/context.ts";
import { verdictTone } from "../../findings/verdict-tone.ts";
import { setAnswer } from "../../offers/edit-answer.ts";
import { lookup } from "../../offers/lookup.ts";
import { useEdit } from "../../state/use-edit.ts";
import { useFile } from "../../state/use-file.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Chip } from "../../ui/chip.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Name } from "../../ui/name.tsx";
import { Rail } from "../../ui/rail.tsx";
import type { NumberedAsk } from "./ask-groups.ts";
import styles from "./open-question.module.css";
import { OwnReplyForm } from "./own-reply-form.tsx";
import { ReplyForm } from "./reply-form.tsx";

interface OpenQuestionProps {
  readonly context: Context;
  readonly item: NumberedAsk;
  /** what its answer could do */
  readonly effect: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly isLeftOut: boolean;
  readonly onLeaveOut: () => void;
  readonly onKept: () => void;
}

const OPENNESS = {
  unknown: null,
  contradicted: "two voices disagree",
  "weak evidence": "heard, but not in writing",
} as const;

/** One open question: what to say, what its answer could do, and a place for the reply. */
export const OpenQuestion = ({ context, item, effect, isOpen, onOpen, ...rest }: OpenQuestionProps) => {
  const id = useId();
  const { offer, topic, wording, number, openness, couldSwitch } = item;
  const so = OPENNESS[openness];
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
              <Name>{nameOf(context, offer)}</Name>
            </b>{" "}
            · {topic}
            {so !== null && <span className={styles["quiet"]}> · {so}</span>}
          </p>
          <Chip tone={couldSwitch ? "fair" : "neutral"}>{effect}</Chip>
        </div>
        <p className={styles["wording"]}>“{wording}”</p>
        <CouldGoTo context={context} item={item} />
        <Reply context={context} item={item} isOpen={isOpen} onOpen={onOpen} {...rest} />
      </article>
    </li>
  );
};

const CouldGoTo = ({ context, item }: Pick<OpenQuestionProps, "context" | "item">) => {
  const { score, verdict } = comparedOffer(context, item.offer);
  const other = measuredAgainst(context, item.offer);
  return (
    <div className={styles["range"]}>
      <Rail
        score={score}
        likely={answerRange(context, item)}
        tone={verdictTone(context.model.rubric, verdict.band)}
        label={item.range}
        {...(other !== null && { marks: [{ at: comparedOffer(context, other).score, label: nameOf(context, other) }] })}
      />
      <p>{item.range}</p>
    </div>
  );
};

type ReplyProps = Omit<OpenQuestionProps, "effect">;

const Reply = ({ context, item, isOpen, onOpen, isLeftOut, onLeaveOut, onKept }: ReplyProps) => {
  const file = useFile();
  const edit = useEdit();
  const { offer, question } = item;
  const { kind } = modelQuestion(context, question);
  const isAnswered = lookup(file.offers?.find(({ id }) => id === offer)?.answers, question) !== undefined;
  if (isOpen) {
    const form = { context, item, onKept, onClose: () => onOpen(false) };
    return kind === "own" ? <OwnReplyForm {...form} /> : <ReplyForm {...form} />;
  }
  return (
    <div className={styles["acts"]}>
      {kind === "pay" ? (
        <LinkButton href={`/offers/${offer}/pay`} variant="outline">
          Put in what it pays
        </LinkButton>
      ) : (
        <Button small onClick={() => onOpen(true)}>
          They replied
        </Button>
      )}
      {kind === "choice" && !isAnswered && (
        <Button
          small
          dashed
          onClick={() =>
            edit(
              (current) => setAnswer(current, offer, question, { choice: "unknown" }),
              "Noted that you don't know yet",
            )
          }
        >
          Still don't know
        </Button>
      )}
      {item.who !== null && <Checkbox label="In the e-mail" checked={!isLeftOut} onChange={onLeaveOut} />}
    </div>
  );
};
