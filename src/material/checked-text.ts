import { MOST_TEXT } from "../offers/text-limits.ts";
import { cleanText } from "./clean-text.ts";
import type { Taken } from "./taken.ts";

/** A text as it came, as it would be kept; or why it can't be: there is nothing in it, or too much. */
export const checkedText = (text: string): Taken => {
  const clean = cleanText(text);
  if (clean === "") return { found: "no text" };
  return clean.length > MOST_TEXT
    ? { found: `${clean.length.toLocaleString("en")} characters of text` }
    : { text: clean };
};
