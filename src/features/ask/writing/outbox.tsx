import { useState } from "react";
import type { NumberedAsk } from "../ask-groups.ts";
import { replyButtonId } from "../questions/asked-key.ts";
import { useFocusNext } from "../questions/use-focus-next.ts";
import type { Picks } from "../use-picks.ts";
import { SentButton } from "./sent-button.tsx";
import { WritingPanel } from "./writing-panel.tsx";
import { type AskEmail, askEmails, askList } from "../../../findings/asking/ask-email.ts";
import { type Asked, askedKey } from "../../../findings/asking/ask-sentence.ts";
import { getItInWriting } from "../../../findings/asking/get-it-in-writing.ts";
import { mailLink } from "../../../findings/asking/mail-link.ts";
import { waitingSince } from "../../../findings/asking/sent.ts";
import { type Case, nameOf } from "../../../findings/case.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import { useCopy } from "../../../state/browser/clipboard.ts";
import { today } from "../../../state/browser/today.ts";
import { canShare, shareText } from "../../../state/browser/share-text.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { Button, buttonLook } from "../../../ui/buttons/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Select } from "../../../ui/form/select.tsx";
import styles from "./outbox.module.css";

interface OutboxProps {
  readonly theCase: Case;
  /** every open question, most telling first */
  readonly items: readonly NumberedAsk[];
  readonly picks: Picks;
}

const COPY_ID = "copy-email";

const letterKey = ({ offer, who }: AskEmail): string => `${offer} ${who}`;

/** The questions as e-mails or as a list, to be pasted wherever the person likes. */
export const Outbox = ({ theCase, items, picks }: OutboxProps) => {
  const { app } = useFile();
  const copy = useCopy();
  const [chosen, setChosen] = useState("");
  /** the keys of what was copied, shared or opened last */
  const [taken, setTaken] = useState<readonly string[]>([]);
  const focusNext = useFocusNext();
  const asked = items.filter((item) => picks.has(item));
  const emails = askEmails(theCase, asked, { withTitle: app?.namesHidden !== true, today: today() });
  const email = emails.find((each) => letterKey(each) === chosen) ?? emails[0];
  const link = email === undefined ? null : mailLink(email);
  const take = (questions: readonly Asked[]): void => setTaken(questions.map(askedKey));
  const isTaken = (questions: readonly Asked[]): boolean => questions.map(askedKey).join() === taken.join();
  // One letter may hold all there is to ask: then both stand for the same.
  const sent = [email?.items ?? [], asked].find((questions) => questions.length > 0 && isTaken(questions));
  return (
    <>
      <Card
        title="Copy as an e-mail"
        footer={
          <>
            {email !== undefined && (
              <>
                <Button
                  id={COPY_ID}
                  onClick={() => {
                    take(email.items);
                    void copy(`Subject: ${email.subject}\n\n${email.text}`);
                  }}
                >
                  Copy as an e-mail
                </Button>
                {canShare() && (
                  <Button
                    onClick={() => {
                      take(email.items);
                      void shareText(email.subject, email.text);
                    }}
                  >
                    Share
                  </Button>
                )}
                {link !== null && (
                  <a href={link} className={buttonLook({ variant: "outline" })} onClick={() => take(email.items)}>
                    Open in your mail program
                  </a>
                )}
                <Button
                  onClick={() => {
                    take(asked);
                    void copy(askList(theCase, asked));
                  }}
                >
                  Copy as a list
                </Button>
                {sent !== undefined && (
                  <SentButton
                    theCase={theCase}
                    items={sent}
                    onSent={() => {
                      // One that was asked again was picked for it.
                      picks.set(
                        sent.filter((each) => waitingSince(theCase, each) !== null),
                        false,
                      );
                      focusNext([COPY_ID, ...sent.map(replyButtonId)]);
                    }}
                  />
                )}
              </>
            )}
            <p className={styles["quiet"]}>Nothing is sent from here. You send it yourself.</p>
          </>
        }
      >
        {email === undefined ? (
          <p>No question is chosen. Tick “In the e-mail” beside one.</p>
        ) : (
          <div className={styles["letter"]}>
            <Select label="To" value={letterKey(email)} onChange={(event) => setChosen(event.target.value)}>
              {emails.map((each) => (
                <option key={letterKey(each)} value={letterKey(each)}>
                  {capitalised(each.who)}, {nameOf(theCase, each.offer)}
                </option>
              ))}
            </Select>
            <div className={styles["paper"]}>
              <p>
                <span className={styles["quiet"]}>Subject</span> <b>{email.subject}</b>
              </p>
              <p className={styles["text"]}>{email.text}</p>
            </div>
          </div>
        )}
      </Card>
      <WritingPanel theCase={theCase} unwritten={getItInWriting(theCase)} picks={picks} />
    </>
  );
};
