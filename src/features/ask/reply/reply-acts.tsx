import { type Case, modelQuestion, nameOf } from "../../../findings/case.ts";
import { askedKey } from "../../../findings/asking/ask-sentence.ts";
import { sentDay, waitingSince } from "../../../findings/asking/sent.ts";
import { clearSent } from "../../../offers/edit/edit-app-state.ts";
import { setAnswer } from "../../../offers/edit/edit-answer.ts";
import { lookup } from "../../../offers/lookup.ts";
import { today } from "../../../state/browser/today.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { Checkbox } from "../../../ui/form/choice/checkbox.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { LinkButton } from "../../../ui/buttons/link-button.tsx";
import type { NumberedAsk } from "../ask-groups.ts";
import { replyButtonId } from "../questions/asked-key.ts";
import styles from "../questions/open-question.module.css";
import type { Picks } from "../use-picks.ts";
import { paths } from "../../../findings/paths.ts";

interface ReplyActsProps {
  readonly theCase: Case;
  readonly item: NumberedAsk;
  readonly onOpen: () => void;
  readonly picks: Picks;
  /** the question goes to where it stood before it was sent */
  readonly onMoved: () => void;
}

/** What can be done about an open question: write down the reply, say that there was none, or put it into the e-mail. */
export const ReplyActs = ({ theCase, item, onOpen, picks, onMoved }: ReplyActsProps) => {
  const { offers = [] } = useFile();
  const edit = useEdit();
  const { offer, question, topic, who } = item;
  const about = `${nameOf(theCase, offer)}, ${topic}`;
  const { kind } = modelQuestion(theCase, question);
  const answer = lookup(offers.find(({ id }) => id === offer)?.answers, question);
  const stillUnknown = (): void => {
    edit(
      (current) => setAnswer(current, offer, question, { choice: "unknown" }),
      `Noted as still not known at ${nameOf(theCase, offer)}`,
    );
    document.getElementById(replyButtonId(item))?.focus();
  };
  const since = waitingSince(theCase, item);
  const notSent = (): void => {
    edit((current) => clearSent(current, askedKey(item)), "Noted as not sent");
    onMoved();
  };
  return (
    <div className={styles["acts"]}>
      {since !== null && <Chip>Sent on {sentDay(since, today())}, waiting</Chip>}
      {kind === "pay" ? (
        <LinkButton href={paths.pay(offer)} small>
          Enter what it pays
        </LinkButton>
      ) : (
        <Button id={replyButtonId(item)} small aria-label={`They replied: ${about}`} onClick={onOpen}>
          They replied
        </Button>
      )}
      {kind === "choice" && answer === undefined && since === null && (
        <Button small dashed aria-label={`Still don't know: ${about}`} onClick={stillUnknown}>
          Still don't know
        </Button>
      )}
      {since !== null && (
        <Button small dashed aria-label={`Not sent: ${about}`} onClick={notSent}>
          Not sent
        </Button>
      )}
      {answer?.choice === "unknown" && <span className={styles["quiet"]}>noted as not known</span>}
      {who !== null && (
        <span className="no-print">
          <Checkbox
            label="In the e-mail"
            checked={picks.has(item)}
            onChange={(event) => picks.set([item], event.target.checked)}
          />
        </span>
      )}
    </div>
  );
};
