import { currencyCodes } from "./currency-codes.ts";

const DOLLARS = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS", "JMD"] as const;
const CROWNS = ["SEK", "NOK", "DKK", "ISK"] as const;
const RUPEES = ["INR", "PKR", "LKR", "NPR", "MUR"] as const;
const POUNDS = ["GBP", "EGP"] as const;
const FRANCS = ["CHF", "XOF", "XAF"] as const;

/** The currencies that a mark can stand for, the likeliest first. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS,
  us$: ["USD"],
  a$: ["AUD"],
  au$: ["AUD"],
  c$: ["CAD"],
  ca$: ["CAD"],
  s$: ["SGD"],
  sg$: ["SGD"],
  hk$: ["HKD"],
  nz$: ["NZD"],
  nt$: ["TWD"],
  mx$: ["MXN"],
  r$: ["BRL"],
  "£": POUNDS,
  "€": ["EUR"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  "₨": RUPEES,
  "₽": ["RUB"],
  "₩": ["KRW"],
  "₪": ["ILS"],
  "₫": ["VND"],
  "₺": ["TRY"],
  "₴": ["UAH"],
  "₦": ["NGN"],
  "₱": ["PHP"],
  "฿": ["THB"],
  rs: RUPEES,
  re: RUPEES,
  rupee: RUPEES,
  rupees: RUPEES,
  euro: ["EUR"],
  euros: ["EUR"],
  dollar: DOLLARS,
  dollars: DOLLARS,
  pound: POUNDS,
  pounds: POUNDS,
  quid: ["GBP"],
  yen: ["JPY"],
  franc: FRANCS,
  francs: FRANCS,
  franken: FRANCS,
  fr: FRANCS,
  sfr: ["CHF"],
  kr: CROWNS,
  kronor: ["SEK"],
  kroner: ["NOK", "DKK"],
  zł: ["PLN"],
  zl: ["PLN"],
  zloty: ["PLN"],
  kč: ["CZK"],
  ft: ["HUF"],
  rmb: ["CNY"],
};

/**
 * The currencies that a mark, a word or a code can stand for, the likeliest first; none for what names no currency.
 * "US$" → ["USD"], "$" → ["USD", "CAD", …], "gbp" → ["GBP"].
 */
export const currenciesOf = (mark: string): readonly string[] => {
  const plain = mark.toLowerCase().replace(/\.$/, "");
  const marked = Object.hasOwn(MARKS, plain) ? MARKS[plain] : undefined;
  if (marked !== undefined) return marked;
  const code = plain.toUpperCase();
  return currencyCodes().has(code) ? [code] : [];
};
