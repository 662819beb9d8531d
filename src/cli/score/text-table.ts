let segmenter: Intl.Segmenter | undefined;

/** The letters of a text. What tells them apart takes a while to make, so that it waits for a table. */
const lettersOf = (text: string): Iterable<Intl.SegmentData> =>
  (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })).segment(text);

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes: two for an emoji or an East Asian letter. */
const width = (text: string): number =>
  Array.from(lettersOf(text)).reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);

/** A text in at most so many columns: what is too long ends in an ellipsis, after whole letters. */
const cut = (text: string, most: number): string => {
  if (width(text) <= most) return text;
  let kept = "";
  for (const { segment } of lettersOf(text)) {
    if (width(kept + segment) >= most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
};

export interface Column<Row> {
  readonly title: string;
  /** one text, or several that stand below each other */
  readonly value: (row: Row) => string | readonly string[];
  readonly align?: "right";
  /** columns of the terminal at most; what is longer is cut */
  readonly most?: number;
}

/** What a row says in a column, line by line. */
const cellOf = <Row>({ value, most = Infinity }: Column<Row>, row: Row): readonly string[] => {
  const said = value(row);
  return (typeof said === "string" ? [said] : said).map((text) => cut(text, most));
};

/** Rows as a text in aligned columns under their titles; a row is as high as its highest cell. */
export const textTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string => {
  const cells = [
    columns.map(({ title }): readonly string[] => [title]),
    ...rows.map((row) => columns.map((column) => cellOf(column, row))),
  ];
  const lines = cells.flatMap((row) => {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => row.map((cell) => cell[line] ?? ""));
  });
  const widths = columns.map((_, at) => lines.reduce((most, line) => Math.max(most, width(line[at] ?? "")), 0));
  const pad = (text: string, at: number): string => {
    const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - width(text)));
    return columns[at]?.align === "right" ? space + text : text + space;
  };
  return lines.map((line) => `${line.map(pad).join("  ").trimEnd()}\n`).join("");
};
