import { Link } from "wouter";
import { type Context, nameOf } from "../../findings/context.ts";
import type { Unwritten } from "../../findings/get-it-in-writing.ts";
import { lowered } from "../../findings/sentence.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { askedKey } from "./asked-key.ts";
import styles from "./writing-panel.module.css";

const SHOWN = 5;

interface WritingPanelProps {
  readonly context: Context;
  /** most gain first */
  readonly unwritten: readonly Unwritten[];
  readonly isAdded: boolean;
  readonly onAdd: () => void;
}

/** What was heard but not read, and what it would add on paper. */
export const WritingPanel = ({ context, unwritten, isAdded, onAdd }: WritingPanelProps) => (
  <Card
    title="Get it in writing"
    intro="Heard, but not read. On paper they count in full."
    footer={
      <Button aria-pressed={isAdded} onClick={onAdd}>
        {isAdded ? "Take them out of the e-mails" : "Add to the e-mails"}
      </Button>
    }
  >
    <ul role="list" className={styles["list"]}>
      {unwritten.slice(0, SHOWN).map((each) => (
        <li key={askedKey(each)} className={styles["row"]}>
          <div>
            <b>
              <Name>{nameOf(context, each.offer)}</Name>
            </b>{" "}
            ·{" "}
            <Link
              href={
                each.answer === null ? `/offers/${each.offer}/pay` : `/offers/${each.offer}/answer/${each.question}`
              }
            >
              {each.answer === null ? each.topic : lowered(each.answer)}
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
