/** About how many units of a currency one US dollar is: enough to tell a slip of thousands, and used for nothing else. */
const UNITS_A_DOLLAR: Readonly<Record<string, number>> = {
  ...Object.fromEntries(["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"].map((code) => [code, 1])),
  ILS: 4,
  PLN: 4,
  BRL: 5,
  CNY: 7,
  DKK: 7,
  HKD: 8,
  NOK: 10,
  SEK: 10,
  MXN: 18,
  ZAR: 18,
  CZK: 22,
  TWD: 32,
  THB: 35,
  TRY: 40,
  UAH: 40,
  PHP: 56,
  INR: 85,
  RUB: 90,
  BDT: 120,
  NPR: 135,
  KES: 130,
  ISK: 135,
  JPY: 150,
  PKR: 280,
  LKR: 300,
  HUF: 350,
  KRW: 1400,
  NGN: 1500,
  IDR: 16_000,
  VND: 25_000,
};

/** A year's pay in dollars below which, and above which, one asks again. */
const [LEAST, MOST] = [500, 2_000_000];

export interface AmountDoubt {
  readonly side: "little" | "much";
  /** what was probably meant; null where nothing near is plausible either */
  readonly meant: number | null;
}

/**
 * Whether a year's pay is so little or so much that it may be a slip: it is asked about, never refused. Null where it is
 * plausible, is nothing, or the currency isn't known.
 *
 * @example amountDoubt(46_000_000, "GBP") // { side: "much", meant: 46000 }
 * @example amountDoubt(105, "USD") // { side: "little", meant: 105000 }
 */
export const amountDoubt = (yearly: number, currency: string | undefined): AmountDoubt | null => {
  const scale = Object.hasOwn(UNITS_A_DOLLAR, currency ?? "") ? UNITS_A_DOLLAR[currency ?? ""] : undefined;
  if (scale === undefined || yearly === 0) return null;
  const isPlausible = (amount: number): boolean => amount >= LEAST * scale && amount <= MOST * scale;
  if (isPlausible(yearly)) return null;
  const side = yearly < LEAST * scale ? "little" : "much";
  // In rupees a small figure is most often said in lakh.
  const steps = side === "much" ? [1e-3] : currency === "INR" ? [1e5, 1e3] : [1e3];
  const meant = steps.map((step) => Number((yearly * step).toPrecision(12))).find(isPlausible);
  return { side, meant: meant ?? null };
};
