import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import type { Context } from "../../findings/context.ts";
import { Card } from "../../ui/card.tsx";
import { FirmnessPanel } from "./firmness-panel.tsx";
import { GapPanel } from "./gap-panel.tsx";
import { GrowthPanel } from "./growth-panel.tsx";
import { OutcomesPanel } from "./outcomes-panel.tsx";
import styles from "./side-by-side.module.css";
import { WhatIfPanel } from "./what-if-panel.tsx";
import { WhatItTakesPanel } from "./what-it-takes-panel.tsx";

/** Everything that takes at least two offers. */
export const SideBySide = ({ context }: { readonly context: Context }) => {
  const isCohort = context.comparison.offers.length > COHORT_ABOVE;
  return (
    <>
      <div className={styles["pair"]}>
        <GapPanel context={context} />
        <GrowthPanel context={context} />
      </div>
      {!isCohort && (
        <div className={styles["pair"]}>
          <WhatItTakesPanel context={context} />
          <FirmnessPanel context={context} />
        </div>
      )}
      {!isCohort && <OutcomesPanel context={context} />}
      <WhatIfPanel context={context} />
      {isCohort && (
        <Card title="More offers than can be set against one another">
          <p>
            With more than {COHORT_ABOVE} offers, what compares every two of them is left out: how often each comes
            first, what to ask, what it would take, and how it could turn out.
          </p>
        </Card>
      )}
    </>
  );
};
