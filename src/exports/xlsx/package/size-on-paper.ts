import type { Sheet } from "./cell.ts";

/** A4 upright less the margins that the file has, in points. */
const PAPER = { width: 595 - 2 * 50.4, height: 842 - 2 * 54 } as const;

/** A column counts in letters of 11 points, each about 5.4 points wide. */
const LETTER = 5.4;

/** Rows that say no height have this one, in points. */
const ROW = 18;

/** Smaller than this nobody reads: then it takes more pages. */
const LEAST = 30;

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/**
 * The size, in percent, in which a sheet that starts a page at each of the columns `breaks` takes one page for each: all its
 * rows and the widest of its pages, heads that are repeated included, fit on A4.
 */
export const sizeOnPaper = ({ columns, rows, frozen }: Sheet, breaks: readonly number[]): number => {
  const widths = columns.map(({ width, hidden = false }) => (hidden ? 0 : width * LETTER));
  const starts = [0, ...breaks, columns.length];
  const repeated = sum(widths.slice(0, frozen.columns));
  const pages = starts
    .slice(0, -1)
    .map((start, index) => sum(widths.slice(start, starts[index + 1])) + (index === 0 ? 0 : repeated));
  const height = sum(rows.map(({ height: given = ROW, hidden = false }) => (hidden ? 0 : given)));
  const fits = Math.min(PAPER.width / Math.max(1, ...pages), PAPER.height / Math.max(1, height));
  return Math.max(LEAST, Math.min(100, Math.floor(100 * fits)));
};
