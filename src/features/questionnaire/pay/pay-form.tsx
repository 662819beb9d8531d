import type { Offer } from "../../../offers/schema.ts";
import type { Rubric } from "../../../rubric/schema.ts";
import { FromWhom } from "../../../state/from-whom.tsx";
import { useFile } from "../../../state/live/use-file.ts";
import { HowKnown } from "../../../parts/how-known.tsx";
import { PayCostsAndPlace } from "./pay-costs-and-place.tsx";
import { usePayForm } from "./pay-form-state.ts";
import styles from "./pay-form.module.css";
import { PayGuaranteed } from "./pay-guaranteed.tsx";
import { PayLikely } from "./pay-likely.tsx";
import { PayShares } from "./pay-shares.tsx";

interface PayFormProps {
  readonly offer: Offer;
  /** the criterion that asks for the pay: its evidence last used is offered again */
  readonly criterionId: string;
  readonly rubric: Rubric;
}

/** What an offer pays: first what is guaranteed, then what is likely. Saved as it is typed. */
export const PayForm = ({ offer, criterionId, rubric }: PayFormProps) => {
  const { preferences } = useFile();
  const { input, fill, evidence, remembered, setEvidence } = usePayForm(offer, criterionId);
  const { pay } = offer;
  const own = preferences?.pay?.currency;
  const currency = pay?.currency ?? own;
  const fillYear = (base: string, hours: string): void => {
    fill("base", base);
    if (pay?.hoursPerWeek === undefined) fill("hoursPerWeek", hours);
  };
  return (
    <form
      aria-label="What it pays"
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <PayGuaranteed {...{ input, currency, own }} base={pay?.base} onReckoned={fillYear} />
      <PayLikely input={input} bonus={pay?.bonus} />
      <PayShares {...{ input, currency }} equity={pay?.equity} />
      <PayCostsAndPlace {...{ input, currency }} />
      <div className={styles["evidence"]}>
        <HowKnown levels={rubric.evidence} value={evidence} remembered={remembered} onChange={setEvidence} />
        <FromWhom
          offer={offer}
          field={input("from")}
          current={pay?.from ?? ""}
          onPick={({ name, evidence: level }) => {
            fill("from", name);
            if (level !== undefined) setEvidence(level);
          }}
        />
      </div>
    </form>
  );
};
