import { MoneyInput } from "../../../../ui/form/money-input.tsx";
import { NumberInput } from "../../../../ui/form/number-input.tsx";
import { PayPart, type PayPartProps } from "./pay-part.tsx";

/** What the job costs, how long its week is, and how dear its place. */
export const PayCostsAndPlace = ({ input, currency }: PayPartProps) => (
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
