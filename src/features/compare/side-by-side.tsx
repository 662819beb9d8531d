import { memo } from "react";
import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import type { Case } from "../../findings/case.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { Card } from "../../ui/card.tsx";
import { classList } from "../../ui/style/class-list.ts";
import { CriteriaTable } from "./criteria-table.tsx";
import { GapPanel } from "./differences/gap-panel.tsx";
import { GrowthPanel } from "./differences/growth-panel.tsx";
import { HowSure } from "./sureness/how-sure.tsx";
import styles from "./side-by-side.module.css";
import { WhatIfPanel } from "./what-if/what-if-panel.tsx";
import { WhatChangesItPanel } from "./changes/what-changes-it-panel.tsx";

interface SideBySideProps {
  readonly theCase: Case;
  /** what the case is told from */
  readonly file: OffersFile;
}

/**
 * Everything that takes at least two offers: first why one is ahead and what would change it, then what to try and where the
 * offers differ, and folded how sure all this is.
 */
export const SideBySide = memo(({ theCase, file }: SideBySideProps) => {
  const { offers } = theCase.comparison;
  const isCohort = offers.length > COHORT_ABOVE;
  const isAnswered = offers.some(({ answered }) => answered > 0);
  return (
    <>
      {isAnswered && (
        <div className={classList(styles["pair"], styles["apart"])}>
          <GapPanel theCase={theCase} />
          {!isCohort && <WhatChangesItPanel theCase={theCase} app={file.app} />}
        </div>
      )}
      <div className="no-print">
        <WhatIfPanel theCase={theCase} file={file} />
      </div>
      <CriteriaTable theCase={theCase} />
      {isAnswered && <GrowthPanel theCase={theCase} />}
      {isAnswered && !isCohort && <HowSure theCase={theCase} />}
      {isCohort && (
        <Card title="Too many offers to compare each with each">
          <p>
            With more than {COHORT_ABOVE} offers, what compares every two of them is left out: how often each comes
            first, what it would take, and how it could turn out.
          </p>
        </Card>
      )}
    </>
  );
});
