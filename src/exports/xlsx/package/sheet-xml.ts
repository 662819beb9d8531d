import type { Sheet } from "./cell.ts";
import { entriesXml } from "./entries-xml.ts";

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
const sizeOnPaper = ({ columns, rows, frozen }: Sheet, breaks: readonly number[]): number => {
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

/** Puts markup before the first of these elements that a sheet has: their order is fixed by the format. */
const before = (xml: string, markup: string, ...elements: readonly string[]): string => {
  const places = elements.map((element) => xml.indexOf(`<${element}`)).filter((place) => place >= 0);
  const place = Math.min(...places, xml.lastIndexOf("</worksheet>"));
  return xml.slice(0, place) + markup + xml.slice(place);
};

const AFTER_ENTRIES = ["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "drawing"] as const;

const FOOTER =
  "<headerFooter><oddFooter>&amp;LFirst Rung &#183; &amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>";

const hideColumns = (xml: string, { columns }: Sheet): string =>
  columns.reduce(
    (changed, { hidden }, index) =>
      hidden === true ? changed.replace(`<col min="${index + 1}"`, `<col hidden="1" min="${index + 1}"`) : changed,
    xml,
  );

/** Hides rows that are for formulas and the way back only. */
export const hideRows = (rowsXml: string, { rows }: Sheet): string =>
  rows.reduce(
    (changed, { hidden }, index) =>
      hidden === true ? changed.replace(`<row r="${index + 1}"`, `<row r="${index + 1}" hidden="1"`) : changed,
    rowsXml,
  );

/** Which pane of a frozen sheet has the keyboard; the library names one that exists only where rows and columns are frozen. */
const activePane = ({ frozen }: Sheet): string => {
  if (frozen.rows === 0) return "topRight";
  return frozen.columns === 0 ? "bottomLeft" : "bottomRight";
};

/** All on one page, one page wide, or upright in the size in which what begins at some column fits its page. */
const pageSetup = (sheet: Sheet): string => {
  const { pages } = sheet;
  if (pages === "one") return 'orientation="landscape" fitToWidth="1" fitToHeight="1"';
  if (pages === "wide") return 'orientation="landscape" fitToWidth="1" fitToHeight="0"';
  return `orientation="portrait" scale="${sizeOnPaper(sheet, pages.breaks)}"`;
};

const pageBreaks = ({ pages }: Sheet): string => {
  const breaks = typeof pages === "string" ? [] : pages.breaks;
  if (breaks.length === 0) return "";
  const each = breaks.map((column) => `<brk id="${column}" max="1048575" man="1"/>`);
  return `<colBreaks count="${each.length}" manualBreakCount="${each.length}">${each.join("")}</colBreaks>`;
};

/**
 * A sheet with what the library doesn't write: the colour of its tab, hidden columns, lists to choose from, pages on
 * paper, a footer, and where its notes are.
 */
export const completeSheet = (xml: string, sheet: Sheet, hasNotes: boolean): string => {
  const fits = typeof sheet.pages === "string" ? '<pageSetUpPr fitToPage="1"/>' : "";
  const properties = `<sheetPr><tabColor rgb="FF${sheet.tab.slice(1)}"/>${fits}</sheetPr>`;
  const start = xml.indexOf(">", xml.indexOf("<worksheet")) + 1;
  const headed = xml.slice(0, start) + properties + xml.slice(start);
  const printed = headed.replace(/<pageSetup [^>]*>/, `<pageSetup paperSize="9" ${pageSetup(sheet)}/>`);
  const framed = printed.replace('activePane="bottomRight"', `activePane="${activePane(sheet)}"`);
  const listed = before(hideColumns(framed, sheet), entriesXml(sheet), ...AFTER_ENTRIES);
  const footed = before(listed, FOOTER + pageBreaks(sheet), "drawing", "legacyDrawing");
  return hasNotes ? before(footed, '<legacyDrawing r:id="rId-notes"/>', "tableParts", "extLst") : footed;
};
