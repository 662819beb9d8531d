import { useEffect, useMemo } from "react";
import { Link } from "wouter";
import type { NumberedAsk } from "./ask-groups.ts";
import { BeforeYouSignPanel } from "./before-you-sign-panel.tsx";
import { NoList } from "./no-list.tsx";
import { OpenQuestions } from "./questions/open-questions.tsx";
import { SilentTexts } from "./silent-texts.tsx";
import { StopPanel } from "./stop-panel.tsx";
import { useKept } from "./use-kept.ts";
import { usePicks } from "./use-picks.ts";
import { Outbox } from "./writing/outbox.tsx";
import { chosenOffer } from "../../findings/comparing/decided-headline.ts";
import { askHeadline, hiddenAskHeadline } from "../../findings/asking/ask-headline.ts";
import { askedKey, type AskSentence, askSentences } from "../../findings/asking/ask-sentence.ts";
import { paths } from "../../findings/paths.ts";
import { switchingSources } from "../../findings/sources/one-source-could.ts";
import { couldChange, worthAsking } from "../../findings/spine/next-step.ts";
import { paragraph, sentence } from "../../findings/words/sentence.ts";
import { noteAsked } from "../../offers/edit/edit-app-state.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import { LeftOut } from "../../parts/left-out.tsx";
import { useFindings } from "../../state/use-findings.ts";
import { afterPaint } from "../../ui/page/after-paint.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { LiveText } from "../../ui/above/live-text.tsx";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./ask-page.module.css";

const numbered = (item: AskSentence, index: number): NumberedAsk => ({ ...item, number: index + 1 });

/** What to ask next over all offers: by how likely the answer is to change the choice, ready to be sent, answered in place. */
export const AskPage = () => {
  const theCase = useFindings();
  const items = useMemo(() => askSentences(theCase).map(numbered), [theCase]);
  const kept = useKept(theCase);
  const edit = useEdit();
  const picks = usePicks(theCase, items);
  const hidden = useHiddenScores();
  const isHidden = hidden.length > 0;
  const shown = (theCase.file.offers ?? []).filter(isInComparison);
  useEffect(() => {
    if (isHidden) return undefined;
    const asked = worthAsking(theCase).map(askedKey);
    return afterPaint(() => edit((current) => noteAsked(current, asked)));
  }, [edit, theCase, isHidden]);
  const { headline, detail } = isHidden ? hiddenAskHeadline(theCase) : askHeadline(theCase);
  // One source can change the choice where no answer of its own can; once an offer is chosen, signing it comes next.
  const isOpen = couldChange(theCase).length > 0 || switchingSources(theCase).length > 0;
  const isSettled = !isHidden && (chosenOffer(theCase) !== null || !isOpen);
  const words = isHidden ? null : kept.words;
  const changed = words?.headline ?? null;
  return (
    <>
      <PageHead
        title={changed ?? headline}
        intro={
          <>
            {changed === null ? detail : paragraph(words?.detail, sentence(headline))}{" "}
            <Link href={paths.method()}>How this is worked out</Link>
          </>
        }
      />
      <LiveText>{words !== null && changed === null && <p className={styles["kept"]}>{words.detail}</p>}</LiveText>
      <Later>
        {items.length === 0 ? (
          <div className={styles["column"]}>
            <NoList theCase={theCase} />
            <StopPanel theCase={theCase} />
            <BeforeYouSignPanel theCase={theCase} />
          </div>
        ) : (
          <div className={styles["columns"]}>
            <div className={styles["column"]}>
              {isSettled && <BeforeYouSignPanel theCase={theCase} />}
              <OpenQuestions
                theCase={theCase}
                items={items}
                picks={picks}
                onKept={(asked, after) => kept.set({ ...asked, before: theCase, after })}
              />
            </div>
            <div className={styles["column"]}>
              <Later>
                <Outbox theCase={theCase} items={items} picks={picks} />
                <SilentTexts offers={shown} />
                {!isHidden && <StopPanel theCase={theCase} />}
                {!isSettled && !isHidden && <BeforeYouSignPanel theCase={theCase} />}
              </Later>
            </div>
          </div>
        )}
      </Later>
      <LeftOut />
    </>
  );
};
