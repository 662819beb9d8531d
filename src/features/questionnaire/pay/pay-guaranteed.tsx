import { MoneyInput } from "../../../ui/form/money-input.tsx";
import { PayByHour } from "./pay-by-hour.tsx";
import { PayCurrencySelect } from "./pay-currency-select.tsx";
import { payDoubt } from "./pay-doubt.ts";
import { PayPart, type PayPartProps } from "./pay-part.tsx";

interface PayGuaranteedProps extends PayPartProps {
  /** a year's base as it is saved */
  readonly base: number | undefined;
  /** the currency that the person thinks in */
  readonly own: string | undefined;
  /** writes a year's base and the hours of a week into their fields */
  readonly onReckoned: (base: string, hours: string) => void;
}

/** What comes whatever happens: base pay, money for signing, allowances. */
export const PayGuaranteed = ({ input, currency, base, own, onReckoned }: PayGuaranteedProps) => (
  <PayPart title="What is guaranteed" warning={payDoubt(base, currency)}>
    <PayCurrencySelect
      label="Currency"
      none={own === undefined ? "Choose a currency" : `The same as yours, ${own}`}
      {...input("currency")}
    />
    <MoneyInput label="Base salary a year" aside="before tax" currency={currency} {...input("base")} />
    <MoneyInput label="Sign-on" aside="once, in year 1" currency={currency} {...input("signOn")} />
    <MoneyInput
      label="Other yearly"
      aside="allowances, paid-in pension"
      currency={currency}
      {...input("otherYearly")}
    />
    <PayByHour currency={currency} onReckoned={onReckoned} />
  </PayPart>
);
