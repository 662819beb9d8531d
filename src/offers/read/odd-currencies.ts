import { currencyCodes } from "../../amounts/currency-codes.ts";
import { describeValue, type Path } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";
import { fieldOf, isRecord, itemsOf } from "../plain-record.ts";

const oddCurrency = (holder: unknown, path: Path, rates: unknown): readonly FileFault[] => {
  const currency = fieldOf(holder, "currency");
  if (typeof currency !== "string" || currencyCodes().has(currency)) return [];
  if (isRecord(rates) && Object.hasOwn(rates, currency)) return [];
  const code = currency.trim().toUpperCase();
  if (!currencyCodes().has(code)) return [];
  return [
    {
      path: [...path, "currency"],
      found: describeValue(currency),
      expected: `a currency's code; did you mean ${code}? Without a rate for it pay stays unknown`,
    },
  ];
};

/** Currencies that are a code in other letters, such as "gbp": no rate is known for them, and pay would be unknown. */
export const oddCurrencies = (file: unknown): readonly FileFault[] => {
  const prefers = fieldOf(fieldOf(file, "preferences"), "pay");
  const rates = fieldOf(prefers, "rates");
  return [
    ...oddCurrency(prefers, ["preferences", "pay"], rates),
    ...itemsOf(fieldOf(file, "offers")).flatMap((offer, position) =>
      oddCurrency(fieldOf(offer, "pay"), ["offers", position, "pay"], rates),
    ),
  ];
};
