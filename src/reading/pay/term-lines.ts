import type { Line } from "../split-text.ts";

const TERMS = /\b(letter|offer|terms|contract|agreement|packet|compensation|salary|package|pay|key points)\b/iu;
const TALK = /\b(recruit\w*|interview|manager|call|looked|found|saw|team|notes?|mails?|chat|hr)\b/iu;

/** Which lines stand under a heading that names the terms of an offer. */
export const termLines = (text: string, lines: readonly Line[]): readonly boolean[] => {
  let isTerm = false;
  return lines.map((line) => {
    const raw = text.slice(text.lastIndexOf("\n", line.start) + 1, line.end);
    const bold = /^\s*\*\*(.{1,80}?)\*\*/u.exec(raw)?.[1];
    const heading = bold ?? (/^\s*#{1,6}\s/u.test(raw) ? line.plain : undefined);
    if (heading !== undefined) isTerm = TERMS.test(heading) && !TALK.test(heading.replace(TERMS, ""));
    return isTerm;
  });
};
