const segments = new Intl.Segmenter("en", { granularity: "grapheme" });

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes: two for an emoji or an East Asian letter. */
const width = (text: string): number =>
  Array.from(segments.segment(text)).reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);

export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string;
  readonly align?: "right";
}

/** Rows as a text in aligned columns under their titles. */
export const textTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  const widths = columns.map((_, at) => cells.reduce((most, line) => Math.max(most, width(line[at] ?? "")), 0));
  const pad = (text: string, at: number): string => {
    const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - width(text)));
    return columns[at]?.align === "right" ? space + text : text + space;
  };
  return cells.map((line) => `${line.map(pad).join("  ").trimEnd()}\n`).join("");
};
