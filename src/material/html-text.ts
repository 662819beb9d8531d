/** The text of HTML. Nothing of it is ever shown as HTML, and nothing that it names is loaded. */

const HIDDEN = /<(script|style|head|template|noscript|svg)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/giu;
const BREAK = /<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|header|footer|blockquote)\b[^>]*>/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  pound: "£",
  euro: "€",
  yen: "¥",
  ndash: "–",
  mdash: "—",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  bull: "•",
  hellip: "…",
  rupee: "₹",
  eacute: "é",
  egrave: "è",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  ccedil: "ç",
  ntilde: "ñ",
};

const letter = (whole: string, name: string): string => {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
};

const tidyLine = (line: string): string => line.replace(/\s+/gu, " ").trim();

/** Paragraphs and list items on lines of their own, without tags, scripts and styles. */
export const htmlText = (html: string): string =>
  html
    .replace(HIDDEN, " ")
    // The breaks of the source are none of the page's.
    .replace(/\s+/gu, " ")
    .replace(BREAK, "\n")
    .replace(/<[a-z/!][^>]*>/giu, "")
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/giu, letter)
    .split("\n")
    .map(tidyLine)
    .filter((line) => line !== "")
    .join("\n");
