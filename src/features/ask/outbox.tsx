import { useState } from "react";
import { type AskEmail, askEmails, askList } from "../../findings/ask-email.ts";
import { type Context, nameOf } from "../../findings/context.ts";
import { getItInWriting } from "../../findings/get-it-in-writing.ts";
import { capitalised } from "../../findings/sentence.ts";
import { useCopy } from "../../state/use-copy.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Select } from "../../ui/select.tsx";
import { askedKey } from "./asked-key.ts";
import type { NumberedAsk } from "./ask-groups.ts";
import styles from "./outbox.module.css";
import { WritingPanel } from "./writing-panel.tsx";

/** So many of the most telling questions make an e-mail that gets an answer. */
const IN_A_LETTER = 6;

interface OutboxProps {
  readonly context: Context;
  /** every open question, most telling first */
  readonly items: readonly NumberedAsk[];
  readonly leftOut: ReadonlySet<string>;
}

const letterKey = ({ offer, who }: AskEmail): string => `${offer} ${who}`;

/** The questions as e-mails or as a list, to be pasted wherever the person likes. */
export const Outbox = ({ context, items, leftOut }: OutboxProps) => {
  const copy = useCopy();
  const [chosen, setChosen] = useState("");
  const [withWritten, setWithWritten] = useState(false);
  const unwritten = getItInWriting(context);
  const told = items.filter((item) => item.who !== null && !leftOut.has(askedKey(item))).slice(0, IN_A_LETTER);
  const keys = new Set(told.map(askedKey));
  const asked = [...told, ...(withWritten ? unwritten.filter((each) => !keys.has(askedKey(each))) : [])];
  const emails = askEmails(context, asked);
  const email = emails.find((each) => letterKey(each) === chosen) ?? emails[0];
  return (
    <>
      <Card
        title="Copy as an e-mail"
        footer={
          <>
            <Button
              variant="primary"
              disabled={email === undefined}
              onClick={() => void copy(email === undefined ? "" : `${email.subject}\n\n${email.text}`)}
            >
              Copy as an e-mail
            </Button>
            <Button disabled={asked.length === 0} onClick={() => void copy(askList(context, asked))}>
              Copy as a list
            </Button>
            <p className={styles["quiet"]}>Nothing is sent from here. You paste it where you like.</p>
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
                  {capitalised(each.who)}, {nameOf(context, each.offer)}
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
      {unwritten.length > 0 && (
        <WritingPanel
          context={context}
          unwritten={unwritten}
          isAdded={withWritten}
          onAdd={() => setWithWritten(!withWritten)}
        />
      )}
    </>
  );
};
