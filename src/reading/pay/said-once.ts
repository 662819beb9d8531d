import type { PayPiece } from "../reading.ts";

/** Of bases that say the same once more, or of which one is the whole and the other the fixed part, one is kept. */
export const saidOnce = (found: readonly PayPiece[], text: string): readonly PayPiece[] => {
  const bases = found.filter(({ field }) => field === "base");
  const isFixed = ({ start, end }: PayPiece): boolean =>
    /\b(fixed|base|basic)\b/iu.test(text.slice(Math.max(0, start - 45), start)) ||
    /^\s*(?:fixed|base|basic)\b/iu.test(text.slice(end, end + 12));
  const isWhole = ({ start, end }: PayPiece): boolean =>
    /\b(ctc|total|ote)\b(?!.*\b(?:base|basic|fixed)\b)[^(]*$/iu.test(text.slice(Math.max(0, start - 25), start)) ||
    /^\s?(?:ctc|total|ote)\b/iu.test(text.slice(end, end + 8));
  const hasFixed = bases.some(isFixed);
  const seen = new Set<string>();
  return found.filter((each) => {
    if (each.field === "base" && hasFixed && isWhole(each)) return false;
    const key = [each.field, each.amount, each.most, each.currency, each.period].join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
