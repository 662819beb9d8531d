const LINE = 15;
const MOST_LINES = 9;
/** letters are narrower than the figures that a column's width is counted in */
const LETTERS_A_WIDTH = 1.2;

const linesOf = (text: string, width: number): number =>
  text
    .split("\n", MOST_LINES)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * LETTERS_A_WIDTH))), 0);

/** Height of a row, in points, for texts in columns of some width; a very long text shows its beginning. */
export const heightFor = (texts: readonly (readonly [text: string, width: number])[]): number => {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width)));
  return LINE * Math.min(MOST_LINES, lines) + 3;
};
