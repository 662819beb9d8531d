import { askedKey } from "../../../findings/asking/ask-sentence.ts";
import { Link } from "wouter";
import { type Case, nameOf } from "../../../findings/case.ts";
import { counted } from "../../../findings/words/counts-in-words.ts";
import type { Unwritten } from "../../../findings/asking/get-it-in-writing.ts";
import { capitalised, lowered } from "../../../findings/words/sentence.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Name } from "../../../ui/name.tsx";
import type { Picks } from "../use-picks.ts";
import styles from "./writing-panel.module.css";
import { paths } from "../../../findings/paths.ts";

/** How many are asked for at once: the rest is worth little, and nobody answers a long list. */
const SHOWN = 5;

interface WritingPanelProps {
  readonly theCase: Case;
  /** most gain first */
  readonly unwritten: readonly Unwritten[];
  readonly picks: Picks;
}

/** What was heard but not read, and what it would add on paper; nothing where all is. */
export const WritingPanel = ({ theCase, unwritten, picks }: WritingPanelProps) => {
  const shown = unwritten.slice(0, SHOWN);
  const rest = unwritten.length - shown.length;
  const isAdded = shown.every((each) => picks.has(each));
  if (shown.length === 0) return null;
  return (
    <Card
      title="Get it in writing"
      intro="Heard, but not read. On paper they count in full."
      footer={
        <>
          <Button onClick={() => picks.set(shown, !isAdded)}>
            {isAdded ? "Take them out of the e-mails" : "Add to the e-mails"}
          </Button>
          {rest > 0 && <span>{capitalised(counted(rest, "more", "more"))} would add less.</span>}
        </>
      }
    >
      <ul role="list" className={styles["list"]}>
        {shown.map((each) => (
          <li key={askedKey(each)} className={styles["row"]}>
            <div>
              <b>
                <Name>{nameOf(theCase, each.offer)}</Name>
              </b>{" "}
              ·{" "}
              <Link href={each.answer === null ? paths.pay(each.offer) : paths.answer(each.offer, each.question)}>
                {each.answer === null ? each.topic : lowered(each.answer)}
                <span className="visually-hidden"> at {nameOf(theCase, each.offer)}</span>
              </Link>
              <p className={styles["quiet"]}>{each.evidence}</p>
            </div>
            <span className={styles["gain"]}>
              {each.gain} <span className="visually-hidden">points in writing</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
