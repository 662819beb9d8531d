import { closedDirection } from "../../findings/names/hidden-characters.ts";

/** Marks that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<>|~&]/g;

/** Marks that mean something at the start of a line: headings, lists, rules, numbered lists. */
const LINE_START = /^(?:[#+\-=]|\d{1,9}(?=[.)]))/;

/** Text inside a line of Markdown, such as a table's cell, in which nothing is markup and no address becomes a link. */
const markdownInline = (text: string): string =>
  closedDirection(text)
    .toWellFormed()
    .replaceAll(/[\r\n\t\u2028\u2029\p{Cc}]+/gu, " ")
    .replaceAll(INLINE, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
    .replaceAll(/(?<=\bwww)\./gi, String.raw`\.`)
    .trim();

/** Text as one whole line of Markdown: as it was typed, also where a line would start a list or a heading. */
export const markdownText = (text: string): string =>
  markdownInline(text).replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

const line = (cells: readonly string[]): string => `| ${cells.map(markdownInline).join(" | ")} |`;

/** A table of texts, its first column to the left and numbers to the right where `numeric` says so. */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
): string => {
  const rule = `| ${head.map((_, index) => (numeric[index] === true ? "---:" : "---")).join(" | ")} |`;
  return [line(head), rule, ...rows.map((cells) => line(cells))].join("\n");
};

/** Items of a list, each already Markdown. */
export const markdownList = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
