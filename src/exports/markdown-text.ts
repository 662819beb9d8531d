/** Marks that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<>|~&]/g;

/** Marks that mean something at the start of a line: headings, lists, rules, numbered lists. */
const LINE_START = /^(\s*)([#+\-=]|\d{1,9}(?=[.)]))/;

/**
 * Text as one line of Markdown in which nothing is markup: code hosts show it as it was typed. Line breaks become spaces,
 * addresses are not made into links.
 */
export const markdownText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\r\n\t\u2028\u2029\p{Cc}]+/gu, " ")
    .replaceAll(INLINE, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)/g, String.raw`\:`)
    .replaceAll(/(?<=\bwww)\./gi, String.raw`\.`)
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .trim();

const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(" | ")} |`;

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
