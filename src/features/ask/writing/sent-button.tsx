import type { Asked } from "../../../findings/asking/ask-sentence.ts";
import { asSent, sentDay } from "../../../findings/asking/sent.ts";
import type { Case } from "../../../findings/case.ts";
import { noteSent } from "../../../offers/edit/edit-app-state.ts";
import { today } from "../../../state/browser/today.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { Button } from "../../../ui/buttons/button.tsx";

interface SentButtonProps {
  readonly theCase: Case;
  /** what was copied, shared or mailed */
  readonly items: readonly Asked[];
  /** what it was, where the button could stand for another: "to check the review site" */
  readonly about?: string;
  readonly onSent: () => void;
}

/** Notes that the person sent some questions today, once they took the words. */
export const SentButton = ({ theCase, items, about, onSent }: SentButtonProps) => {
  const edit = useEdit();
  const send = (): void => {
    const day = today();
    const sent = asSent(theCase, items, day);
    edit((current) => noteSent(current, sent), `Noted as sent on ${sentDay(day, day)}`);
    onSent();
  };
  return (
    <Button onClick={send}>
      I've sent it{about !== undefined && <span className="visually-hidden"> {about}</span>}
    </Button>
  );
};
