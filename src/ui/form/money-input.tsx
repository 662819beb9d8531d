import { NumberInput, type NumberInputProps } from "./number-input.tsx";

interface MoneyInputProps extends Omit<NumberInputProps, "prefix"> {
  /** ISO 4217, such as "GBP"; left out while none is chosen */
  readonly currency?: string | undefined;
}

const symbolOf = (currency: string): string => {
  try {
    const parts = new Intl.NumberFormat("en-GB", { style: "currency", currency }).formatToParts(0);
    return parts.find(({ type }) => type === "currency")?.value ?? currency;
  } catch {
    // Half-typed codes are no currencies yet.
    return currency;
  }
};

/** A sum of money, with its currency in front. */
export const MoneyInput = ({ currency, ...rest }: MoneyInputProps) => (
  <NumberInput {...rest} {...(currency !== undefined && currency !== "" && { prefix: symbolOf(currency) })} />
);
