import { closedDirection } from "../../findings/names/hidden-characters.ts";

/** Longest line of a calendar file, in octets and without its line end; RFC 5545, 3.1. */
const LONGEST_LINE = 75;

const octets = (character: string): number => new TextEncoder().encode(character).length;

/** A value of type TEXT: what has a meaning of its own is escaped, other control characters are left out; RFC 5545, 3.3.11. */
export const calendarText = (text: string): string =>
  closedDirection(text)
    .toWellFormed()
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, "");

/** A line folded where it is longer than 75 octets, never inside a character; RFC 5545, 3.1. */
export const foldLine = (line: string): string => {
  const parts: string[] = [];
  let part = "";
  let length = 0;
  for (const character of line) {
    const more = octets(character);
    if (length + more > LONGEST_LINE) {
      parts.push(part);
      part = " ";
      length = 1;
    }
    part += character;
    length += more;
  }
  return [...parts, part].join("\r\n");
};
