import { useState } from "react";
import type { Asked } from "../../findings/ask-sentence.ts";
import type { Context } from "../../findings/context.ts";
import { counted } from "../../findings/counts-in-words.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { SectionTabs } from "../../ui/section-tabs.tsx";
import { GROUPINGS, type Grouping, type NumberedAsk, effectWithNumbers, groupsOf } from "./ask-groups.ts";
import { askedKey } from "./asked-key.ts";
import styles from "./open-questions.module.css";
import { OpenQuestion } from "./open-question.tsx";

/** So many are shown at first: who asks more at once gets fewer answers. */
const SHOWN = 6;

interface OpenQuestionsProps {
  readonly context: Context;
  /** every open question, most telling first */
  readonly items: readonly NumberedAsk[];
  /** questions that don't go into the e-mails, by `askedKey` */
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (leftOut: ReadonlySet<string>) => void;
  readonly onKept: (asked: Asked) => void;
}

/** The open questions in groups; one at a time can be opened to write down what was replied. */
export const OpenQuestions = ({ context, items, leftOut, onLeaveOut, onKept }: OpenQuestionsProps) => {
  const [grouping, setGrouping] = useState<Grouping>("who");
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const shown = all ? items : items.slice(0, SHOWN);
  const toggle = (key: string): void => {
    const next = new Set(leftOut);
    if (!next.delete(key)) next.add(key);
    onLeaveOut(next);
  };
  return (
    <div className={styles["column"]}>
      <div className={styles["ways"]}>
        <SectionTabs label="Look at them" options={GROUPINGS} value={grouping} onChange={setGrouping} />
        <p>
          {items.length} open or not yet certain at {counted(context.comparison.offers.length, "offer")}
          {shown.length < items.length && ` · these ${shown.length} matter most`}
        </p>
      </div>
      {groupsOf(context, shown, grouping).map(({ title, items: grouped }) => (
        <Card key={title} title={title}>
          <ol role="list" className={styles["list"]}>
            {grouped.map((item) => (
              <OpenQuestion
                key={askedKey(item)}
                context={context}
                item={item}
                effect={effectWithNumbers(item, items)}
                isOpen={opened === askedKey(item)}
                onOpen={(isOpen) => setOpened(isOpen ? askedKey(item) : null)}
                isLeftOut={leftOut.has(askedKey(item))}
                onLeaveOut={() => toggle(askedKey(item))}
                onKept={() => {
                  setOpened(null);
                  onKept(item);
                }}
              />
            ))}
          </ol>
        </Card>
      ))}
      {items.length > SHOWN && (
        <p>
          <Button onClick={() => setAll(!all)}>
            {all ? "Show only those that matter most" : `Show all ${items.length}`}
          </Button>
        </p>
      )}
    </div>
  );
};
