/** "18 LPA (12 fixed + 6 variable)": what of a yearly sum in lakh is sure, and what is variable. */
import type { PayPiece } from "../reading.ts";
import type { Line } from "../split-text.ts";

const LAKH = 100_000;
const FIGURE = "(\\d{1,3}(?:\\.\\d{1,2})?)\\s?(?:lpa|lakhs?|l)?";
const PARTS = new RegExp(
  `\\d\\s?(?:lpa|lakhs?)\\b[^\\d]{0,12}(${FIGURE} (?:fixed|base))\\s?(?:\\+|,|and|plus)\\s?(${FIGURE} variable)`,
  "iu",
);

/** The fixed and the variable part as base and bonus; none where a line doesn't say both. */
export const lakhParts = (text: string, { plain, start }: Line): readonly PayPiece[] => {
  const match = PARTS.exec(plain);
  const [, fixed, base, variable, bonus] = match ?? [];
  if (match === null || fixed === undefined || variable === undefined) return [];
  const part = (field: "base" | "bonus", said: string, figure: string | undefined): PayPiece => {
    const from = start + plain.indexOf(said, match.index);
    const [amount, to] = [Math.round(Number(figure) * LAKH), from + said.length];
    const period = field === "base" ? "year" : "once";
    return { field, amount, currency: "INR", period, quote: text.slice(from, to), start: from, end: to };
  };
  return [part("base", fixed, base), part("bonus", variable, bonus)];
};
