import type { ComponentProps, ReactNode } from "react";
import { useFile } from "../../../../state/live/use-file.ts";
import { Select } from "../../../../ui/form/select.tsx";
import { type Currency, namedCurrencies, unlistedCurrencies } from "../fields/pay-currencies.ts";

interface PayCurrencySelectProps extends Omit<ComponentProps<typeof Select>, "children"> {
  /** what it says while nothing is chosen */
  readonly none: string;
}

const option = ({ code, label }: Currency) => (
  <option key={code} value={code}>
    {label}
  </option>
);

const optionGroups = (): ReactNode => {
  const { oftenUsed, lessOften } = namedCurrencies();
  return (
    <>
      <optgroup label="Often used">{oftenUsed.map(option)}</optgroup>
      <optgroup label="All others">{lessOften.map(option)}</optgroup>
    </>
  );
};

// Made once: some 160 options are too many to make again with every key that is typed.
let made: ReactNode;
const listed = (): ReactNode => (made ??= optionGroups());

/** A list of all currencies. It stays in its order whatever is chosen: an option that moves loses the choice. */
export const PayCurrencySelect = ({ none, ...rest }: PayCurrencySelectProps) => (
  <Select {...rest}>
    <option value="">{none}</option>
    {listed()}
    {unlistedCurrencies(useFile()).map((code) => option({ code, label: code }))}
  </Select>
);
