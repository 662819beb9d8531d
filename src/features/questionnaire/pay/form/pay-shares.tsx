import type { Pay } from "../../../../offers/pay-schema.ts";
import { MoneyInput } from "../../../../ui/form/money-input.tsx";
import { NumberInput } from "../../../../ui/form/number-input.tsx";
import { TextInput } from "../../../../ui/form/text-input.tsx";
import type { PayField } from "../fields/pay-fields.ts";
import { PayCaution } from "./pay-caution.tsx";
import { PayPart, type PayPartProps } from "./pay-part.tsx";
import { useTakenCautiously } from "./use-taken-cautiously.ts";

interface PaySharesProps extends PayPartProps {
  readonly equity: Pay["equity"];
  readonly fill: (field: PayField, text: string) => void;
}

const ANSWERS = [
  { label: "Count half of them", percent: "50" },
  { label: "Count none of them", percent: "100" },
  { label: "They are sold on a market", percent: "0" },
] as const;

/** Shares or options: what they are said to be worth, when they become the person's, and what may never be money. */
export const PayShares = ({ input, currency, equity, fill }: PaySharesProps) => {
  const { counts, answered } = useTakenCautiously({ promised: equity?.grant, said: equity?.discount });
  return (
    <PayPart title="Shares or options">
      <MoneyInput
        label="Shares or options: value granted"
        aside="for all years"
        currency={currency}
        {...input("grant")}
      />
      <NumberInput label="What may never be sold" suffix="%" {...input("neverSold")} />
      {counts !== null && (
        <PayCaution
          asks={`Options that nobody has priced and shares that nobody buys are not money. Until you say, they count ${counts}: what part may never be sold?`}
          answers={ANSWERS}
          onAnswer={(percent) => {
            answered();
            fill("neverSold", percent);
          }}
        />
      )}
      <TextInput
        label="Vesting, percent a year"
        aside="up to 6 years"
        placeholder="25, 25, 25, 25"
        inputMode="text"
        {...input("vesting")}
      />
      <NumberInput label="Cliff, months" aside="nothing is yours before" {...input("cliffMonths")} />
    </PayPart>
  );
};
