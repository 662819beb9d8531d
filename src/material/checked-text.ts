import { MOST_TEXT } from "../offers/text-limits.ts";
import type { Taken } from "./taken.ts";

/** Signs that turn the direction of what follows, and all controls but tab and line end. */
const HIDDEN = /(?![\t\n])\p{Cc}|\p{Bidi_Control}/gu;

/** A character that can be seen: what has no width is no text by itself. */
const SHOWN = /(?!\p{Default_Ignorable_Code_Point})\S/u;

/**
 * The text as it is kept: line ends as `\n`, whole characters, no NUL or other control, nothing that turns the direction of
 * what follows, and no blank at its ends.
 *
 * @example cleanText("a\r\nb\u0000") // "a\nb"
 */
const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?|\u2028|\u2029/gu, "\n")
    .replaceAll(HIDDEN, "")
    .toWellFormed()
    .trim();

/** A text as it came, as it would be kept; or why it can't be: there is nothing in it, or too much. */
export const checkedText = (text: string): Taken => {
  const clean = cleanText(text);
  if (!SHOWN.test(clean)) return { found: "no text" };
  return clean.length > MOST_TEXT
    ? { found: `${clean.length.toLocaleString("en")} characters of text` }
    : { text: clean };
};
