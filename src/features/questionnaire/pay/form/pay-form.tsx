import { useState } from "react";
import type { Pay, PayPreferences } from "../../../../offers/pay-schema.ts";
import type { Offer } from "../../../../offers/schema.ts";
import type { Rubric } from "../../../../rubric/schema.ts";
import { FromWhom } from "../../../../state/from-whom.tsx";
import { useFile } from "../../../../state/live/use-file.ts";
import { HowKnown } from "../../../../parts/how-known.tsx";
import { Fold } from "../../../../ui/fold.tsx";
import { LiveText } from "../../../../ui/above/live-text.tsx";
import { usePayForm } from "./pay-form-state.ts";
import styles from "./pay-form.module.css";
import { PayBesides, PayGuaranteed } from "./pay-guaranteed.tsx";
import { PayLikely } from "./pay-likely.tsx";
import { PayPart, type PayPartProps } from "./pay-part.tsx";
import { PayRate } from "../preferences/pay-rate.tsx";
import { PayScale } from "../preferences/pay-scale.tsx";
import { PayShares } from "./pay-shares.tsx";
import { whyPayIsUnknown } from "../../../../findings/offer/pay-unknown.ts";
import { MoneyInput } from "../../../../ui/form/money-input.tsx";
import { NumberInput } from "../../../../ui/form/number-input.tsx";

/** What the job costs the person, the hours of its week, and what it costs to live there. */
const PayCostsAndPlace = ({ input, currency }: PayPartProps) => (
  <PayPart title="Costs and place">
    <MoneyInput label="Yearly costs" aside="travel, fees you would pay" currency={currency} {...input("yearlyCosts")} />
    <NumberInput label="Hours a week" aside="shown, changes no figure" {...input("hoursPerWeek")} />
    <NumberInput
      label="Cost of living"
      aside="100 = your own"
      hint="125 is a place where the same life costs a quarter more."
      {...input("costOfLiving")}
    />
  </PayPart>
);

interface PayFormProps {
  readonly offer: Offer;
  /** the criterion that asks for the pay: its evidence last used is offered again */
  readonly criterionId: string;
  readonly rubric: Rubric;
  /** asks what is needed and what would be enough as well, as long as that isn't known */
  readonly asksScale?: boolean;
  /** says in place which one figure is missing */
  readonly saysMissing?: boolean;
}

const NO_PREFERENCES: PayPreferences = {};

/** Whether a package says more than its salary. */
const saysMore = ({ base: _base, currency: _currency, evidence: _evidence, from: _from, ...rest }: Pay): boolean =>
  Object.keys(rest).length > 0;

/** What an offer pays, in two layers: the salary, and on request all that comes on top or goes off. Saved as it is typed. */
export const PayForm = ({ offer, criterionId, rubric, asksScale = false, saysMissing = false }: PayFormProps) => {
  const preferences = useFile().preferences?.pay ?? NO_PREFERENCES;
  const { input, fill, evidence, remembered, setEvidence, evidenceBack } = usePayForm(offer, criterionId);
  const { pay } = offer;
  const own = preferences.currency;
  const currency = pay?.currency ?? own;
  const [hasMore] = useState(pay !== undefined && saysMore(pay));
  const missing = saysMissing ? whyPayIsUnknown(pay, preferences) : null;
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
      <PayGuaranteed offerId={offer.id} {...{ input, currency, own }} base={pay?.base} onReckoned={fillYear}>
        {own !== undefined && currency !== undefined && currency !== own && (
          <PayRate key={`${currency} in ${own}`} foreign={currency} own={own} preferences={preferences} />
        )}
      </PayGuaranteed>
      {asksScale && (
        <PayPart title="What you measure it by">
          <PayScale preferences={preferences} />
        </PayPart>
      )}
      {missing !== null && (
        <LiveText>
          <p className={styles["missing"]}>{missing}</p>
        </LiveText>
      )}
      <div className={styles["evidence"]}>
        <HowKnown levels={rubric.evidence} value={evidence} remembered={remembered} onChange={setEvidence} />
        {evidenceBack}
      </div>
      <Fold title="Who said it, bonus, shares, costs and place" startsOpen={hasMore}>
        <FromWhom
          offer={offer}
          field={input("from")}
          current={pay?.from ?? ""}
          onPick={({ name, evidence: level }) => {
            fill("from", name);
            if (level !== undefined) setEvidence(level);
          }}
        />
        <PayBesides {...{ input, currency }} />
        <PayLikely {...{ input, fill }} bonus={pay?.bonus} />
        <PayShares {...{ input, currency, fill }} equity={pay?.equity} />
        <PayCostsAndPlace {...{ input, currency }} />
      </Fold>
    </form>
  );
};
