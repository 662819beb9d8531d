import { useMemo, useState } from "react";
import { askHeadline } from "../../findings/ask-headline.ts";
import { type Asked, type AskSentence, askSentences } from "../../findings/ask-sentence.ts";
import type { Context } from "../../findings/context.ts";
import { keptAnswer } from "../../findings/kept-answer.ts";
import { useFindings } from "../../state/use-findings.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LiveText } from "../../ui/live-text.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import styles from "./ask-page.module.css";
import type { NumberedAsk } from "./ask-groups.ts";
import { OpenQuestions } from "./open-questions.tsx";
import { Outbox } from "./outbox.tsx";
import { StopPanel } from "./stop-panel.tsx";

interface Kept extends Asked {
  /** how things stood before the answer */
  readonly before: Context;
}

const numbered = (item: AskSentence, index: number): NumberedAsk => ({ ...item, number: index + 1 });

/** What to ask next over all offers: by how likely the answer is to change the choice, ready to be sent, answered in place. */
export const AskPage = () => {
  const context = useFindings();
  const [kept, setKept] = useState<Kept | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const { ask, offers } = context.comparison;
  const items = useMemo(() => askSentences(context).map(numbered), [context]);
  const isThere = kept !== null && [context, kept.before].every(({ compared }) => compared.has(kept.offer));
  const change = isThere ? keptAnswer(kept.before, context, kept) : null;
  const { headline, detail } = askHeadline(context);
  return (
    <>
      <PageHead
        title={change?.headline ?? headline}
        intro={change?.headline == null ? detail : `${change.detail} ${headline}.`}
      />
      <LiveText>{change !== null && <p className={styles["kept"]}>{change.headline ?? change.detail}</p>}</LiveText>
      {offers.length === 0 && (
        <EmptyState
          actions={
            <LinkButton href="/offers/new" variant="primary">
              Add an offer
            </LinkButton>
          }
        >
          <p>A new offer with nothing answered already has its list: what to find out, most telling first.</p>
        </EmptyState>
      )}
      {ask === null && offers.length > 0 && (
        <p>What to ask is worked out for up to fifty offers. Decline or remove some to see it here.</p>
      )}
      {items.length > 0 && (
        <div className={styles["columns"]}>
          <OpenQuestions
            context={context}
            items={items}
            leftOut={leftOut}
            onLeaveOut={setLeftOut}
            onKept={(asked) => setKept({ ...asked, before: context })}
          />
          <div className={styles["column"]}>
            <Outbox context={context} items={items} leftOut={leftOut} />
            <StopPanel context={context} />
          </div>
        </div>
      )}
    </>
  );
};
