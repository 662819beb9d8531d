import { useState } from "react";
import { Link } from "wouter";
import type { NumberedAsk } from "../ask-groups.ts";
import { ReplyForm } from "../reply/reply-form.tsx";
import { SentButton } from "../writing/sent-button.tsx";
import { type Asked, askedKey } from "../../../findings/asking/ask-sentence.ts";
import { sourceMessage, type SourceToCheck } from "../../../findings/asking/check-source.ts";
import { sentDay, waitingSince } from "../../../findings/asking/sent.ts";
import type { Case } from "../../../findings/case.ts";
import { paths } from "../../../findings/paths.ts";
import { quoted } from "../../../findings/words/sentence.ts";
import { useCopy } from "../../../state/browser/clipboard.ts";
import { today } from "../../../state/browser/today.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { Card } from "../../../ui/card.tsx";
import styles from "./check-source.module.css";

interface CheckSourceProps {
  readonly theCase: Case;
  readonly checking: SourceToCheck;
  /** every open question, most telling first */
  readonly items: readonly NumberedAsk[];
  /** `after` is how things stand with the answer */
  readonly onKept: (asked: Asked, after: Case) => void;
  /** the words were noted as sent */
  readonly onSent: () => void;
}

/** A source worth checking: two of its answers to put to someone else, and a place for what they reply. */
export const CheckSource = ({ theCase, checking, items, onKept, onSent }: CheckSourceProps) => {
  const copy = useCopy();
  const [opened, setOpened] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  const { called, why, how, confirm, source } = checking;
  return (
    <Card
      title={`Check the source: ${called}`}
      aside={<HowLink href={paths.method("sources")} of="checking a source" />}
      footer={
        <>
          <Button
            onClick={() => {
              setIsCopied(true);
              void copy(sourceMessage(checking));
            }}
          >
            Copy the words<span className="visually-hidden"> to check {called}</span>
          </Button>
          {isCopied && (
            <SentButton
              theCase={theCase}
              items={confirm}
              about={`to check ${called}`}
              onSent={() => {
                setIsCopied(false);
                onSent();
              }}
            />
          )}
          <Link href={paths.sources(source.offer)}>
            All that this source said<span className="visually-hidden">: {called}</span>
          </Link>
        </>
      }
    >
      <p>{why}</p>
      <p className={styles["how"]}>{how}</p>
      <ol role="list" className={styles["list"]}>
        {confirm.map((each) => {
          const item = items.find((open) => askedKey(open) === askedKey(each));
          const since = waitingSince(theCase, each);
          const isOpen = opened === askedKey(each);
          return (
            <li key={askedKey(each)} className={styles["item"]}>
              <p className={styles["wording"]}>{quoted(each.wording)}</p>
              <p className={styles["quiet"]}>
                On {each.topic}, you heard {each.said}.
                {since !== null && ` Sent on ${sentDay(since, today())}, waiting.`}
              </p>
              {item !== undefined && isOpen && (
                <ReplyForm
                  theCase={theCase}
                  item={item}
                  onKept={(after) => {
                    setOpened(null);
                    onKept(each, after);
                  }}
                  onClose={() => setOpened(null)}
                />
              )}
              {item !== undefined && !isOpen && (
                <div>
                  <Button small onClick={() => setOpened(askedKey(each))}>
                    Someone else replied
                    <span className="visually-hidden">
                      , not {called}: {each.topic}
                    </span>
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Card>
  );
};
