/** Making one takes longer than a hundred uses of it. */
const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0, ...options });
  formats.set(key, known);
  return known;
};

const format = (amount: number, options: Intl.NumberFormatOptions): string =>
  formatOf(options).format(Math.round(amount) + 0);

/**
 * An amount in whole units: "£21,500", "€21,500", "21,500 doubloons". A code that is not three letters is
 * written after the amount as it stands, and without a currency the amount stands alone.
 */
export const moneyInWords = (amount: number, currency: string | null | undefined): string => {
  const code = currency?.trim() ?? "";
  if (/^[A-Za-z]{3}$/.test(code)) return format(amount, { style: "currency", currency: code });
  return code === "" ? format(amount, {}) : `${format(amount, {})} ${code}`;
};
