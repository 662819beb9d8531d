import type { ReactNode } from "react";
import { MoneyInput } from "../../../../ui/form/money-input.tsx";
import { PayByHour } from "./pay-by-hour.tsx";
import { PayCurrencySelect } from "./pay-currency-select.tsx";
import { PayPart, type PayPartProps } from "./pay-part.tsx";
import { amountDoubt } from "../../../../amounts/amount-doubt.ts";
import { moneyInWords } from "../../../../findings/words/money-in-words.ts";

/** A question about a year's pay that may be a slip, such as 105 for 105,000; undefined where there is nothing to ask. */
const payDoubt = (base: number | undefined, currency: string | undefined): string | undefined => {
  if (base === undefined) return undefined;
  const doubt = amountDoubt(base, currency);
  if (doubt === null) return undefined;
  const asked = `${moneyInWords(base, currency)} a year is very ${doubt.side}.`;
  return doubt.meant === null
    ? `${asked} Is it right? It is saved as you typed it.`
    : `${asked} Did you mean ${moneyInWords(doubt.meant, currency)}? It is saved as you typed it.`;
};

interface PayGuaranteedProps extends PayPartProps {
  readonly offerId: string;
  /** a year's base as it is saved */
  readonly base: number | undefined;
  /** the currency that the person thinks in */
  readonly own: string | undefined;
  /** writes a year's base and the hours of a week into their fields */
  readonly onReckoned: (base: string, hours: string) => void;
  /** what else stands beside the amount, such as its rate */
  readonly children: ReactNode;
}

/** What everyone is told: a year's salary and its currency. */
export const PayGuaranteed = ({ offerId, input, currency, base, own, onReckoned, children }: PayGuaranteedProps) => (
  <PayPart title="The salary" warning={payDoubt(base, currency)}>
    <MoneyInput label="Base salary a year" aside="before tax" currency={currency} {...input("base")} />
    <PayCurrencySelect
      label="Currency"
      none={own === undefined ? "Choose a currency" : `The same as yours, ${own}`}
      {...input("currency")}
    />
    {children}
    <PayByHour offerId={offerId} currency={currency} onReckoned={onReckoned} />
  </PayPart>
);

/** What else comes whatever happens: money for signing, allowances. */
export const PayBesides = ({ input, currency }: PayPartProps) => (
  <PayPart title="What else is guaranteed">
    <MoneyInput label="Sign-on" aside="once, in year 1" currency={currency} {...input("signOn")} />
    <MoneyInput
      label="Other yearly"
      aside="allowances, paid-in pension"
      currency={currency}
      {...input("otherYearly")}
    />
  </PayPart>
);
