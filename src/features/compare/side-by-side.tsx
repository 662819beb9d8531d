import { memo } from "react";
import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import type { Case } from "../../findings/case.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { Card } from "../../ui/card.tsx";
import { classList } from "../../ui/class-list.ts";
import { FirmnessPanel } from "./firmness-panel.tsx";
import { GapPanel } from "./gap-panel.tsx";
import { GrowthPanel } from "./growth-panel.tsx";
import { OutcomesPanel } from "./outcomes-panel.tsx";
import styles from "./side-by-side.module.css";
import { WhatIfPanel } from "./what-if/what-if-panel.tsx";
import { WhatItTakesPanel } from "./what-it-takes-panel.tsx";

interface SideBySideProps {
  readonly context: Case;
  /** what the context is told from */
  readonly file: OffersFile;
}

/** Everything that takes at least two offers, as far as something is answered. */
export const SideBySide = memo(({ context, file }: SideBySideProps) => {
  const { offers } = context.comparison;
  const isCohort = offers.length > COHORT_ABOVE;
  const isAnswered = offers.some(({ answered }) => answered > 0);
  return (
    <>
      {isAnswered && (
        <div className={styles["pair"]}>
          <GapPanel context={context} />
          <GrowthPanel context={context} />
        </div>
      )}
      {isAnswered && !isCohort && <Deeper context={context} file={file} />}
      {isCohort && (
        <Card title="Too many offers to set each against each">
          <p>
            With more than {COHORT_ABOVE} offers, what compares every two of them is left out: how often each comes
            first, what it would take, and how it could turn out.
          </p>
        </Card>
      )}
      <WhatIfPanel context={context} file={file} />
    </>
  );
});

const Deeper = ({ context, file: { app } }: SideBySideProps) => (
  <>
    <div className={classList(styles["pair"], styles["apart"])}>
      <WhatItTakesPanel context={context} />
      <FirmnessPanel context={context} app={app} />
    </div>
    <OutcomesPanel context={context} />
  </>
);
