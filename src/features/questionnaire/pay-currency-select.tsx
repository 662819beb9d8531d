import type { ComponentProps } from "react";
import { useFile } from "../../state/use-file.ts";
import { Select } from "../../ui/select.tsx";
import { currenciesOf, currencyChoice } from "./pay-currencies.ts";

interface PayCurrencySelectProps extends Omit<ComponentProps<typeof Select>, "children"> {
  /** what it says while nothing is chosen */
  readonly none: string;
}

/** A list of currencies, those of the offers first. */
export const PayCurrencySelect = ({ none, ...rest }: PayCurrencySelectProps) => {
  const { used, others } = currencyChoice(currenciesOf(useFile()));
  return (
    <Select {...rest}>
      <option value="">{none}</option>
      {used.length > 0 && (
        <optgroup label="In use here">
          {used.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label="All">
        {others.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </optgroup>
    </Select>
  );
};
