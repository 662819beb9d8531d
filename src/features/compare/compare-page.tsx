import { memo, useEffect, useState } from "react";
import { Link } from "wouter";
import { CriteriaTable } from "./criteria-table.tsx";
import { Ranking } from "./ranking/ranking.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { asksWhatElse, WhatElse } from "./what-else.tsx";
import type { Case } from "../../findings/case.ts";
import { comparisonHeadline } from "../../findings/comparing/comparison-headline.ts";
import { paths } from "../../findings/paths.ts";
import { hiddenHeadline, hiddenScores } from "../../findings/spine/hidden-scores.ts";
import { comparedNow } from "../../findings/spine/next-step.ts";
import { noteCompared } from "../../offers/edit/edit-app-state.ts";
import { LeftOut } from "../../parts/left-out.tsx";
import { ScoresHidden } from "../../parts/scores-hidden.tsx";
import { useDeferredFindings } from "../../state/use-findings.ts";
import { afterPaint } from "../../ui/page/after-paint.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { EmptyState } from "../../ui/page/empty-state.tsx";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./compare-page.module.css";

/** Before the first comparison what else matters, once; then the comparison. */
export const ComparePage = () => {
  const theCase = useDeferredFindings();
  const [isAsked, setIsAsked] = useState(() => asksWhatElse(theCase));
  return isAsked ? <WhatElse onDone={() => setIsAsked(false)} /> : <Compared theCase={theCase} />;
};

/** The offers against one another: which is ahead, why, how firm that is, and what would change it. */
const Compared = memo(({ theCase }: { readonly theCase: Case }) => {
  const { file } = theCase;
  const hidden = hiddenScores(theCase, file.app);
  const isHidden = hidden.length > 0;
  const { headline, detail } = isHidden ? hiddenHeadline(theCase, hidden) : comparisonHeadline(theCase);
  const count = theCase.comparison.offers.length;
  const edit = useEdit();
  useEffect(() => {
    if (count < 2 || isHidden) return undefined;
    return afterPaint(() => edit((current) => noteCompared(current, comparedNow(theCase))));
  }, [edit, theCase, count, isHidden]);
  return (
    <>
      <PageHead
        title={headline}
        intro={
          <>
            {!isHidden && detail} <Link href={paths.method()}>How this is worked out</Link>
          </>
        }
        {...(count === 1 && {
          actions: <LinkButton href={paths.newOffer}>Add another offer</LinkButton>,
        })}
      />
      {count === 0 ? (
        <EmptyState
          actions={
            <LinkButton href={paths.newOffer} variant="primary">
              Add an offer
            </LinkButton>
          }
        >
          <p>Add two or more offers that you could still accept, and they appear here side by side.</p>
        </EmptyState>
      ) : isHidden ? (
        <ScoresHidden />
      ) : (
        <Later>
          <div className={styles["panels"]}>
            <Ranking theCase={theCase} isHidden={file.app?.namesHidden === true} />
            <Later>
              {count > 1 ? <SideBySide theCase={theCase} file={file} /> : <CriteriaTable theCase={theCase} />}
            </Later>
          </div>
        </Later>
      )}
      <LeftOut />
    </>
  );
});
