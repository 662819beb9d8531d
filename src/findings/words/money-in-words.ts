const format = (amount: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0, ...options }).format(Math.round(amount) + 0);

/**
 * An amount in whole units: "£21,500", "€21,500", "21,500 doubloons". A code that is not three letters is
 * written after the amount as it stands, and without a currency the amount stands alone.
 */
export const moneyInWords = (amount: number, currency: string | null | undefined): string => {
  const code = currency?.trim() ?? "";
  if (/^[A-Za-z]{3}$/.test(code)) return format(amount, { style: "currency", currency: code });
  return code === "" ? format(amount, {}) : `${format(amount, {})} ${code}`;
};
