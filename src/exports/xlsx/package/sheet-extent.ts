/** A row's or a cell's tag, under whatever prefix; nothing in it but attributes in quotes. */
const TAGS = /<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^<>]*)>?/g;
const ATTRIBUTES = /^(?:\s+[\w:.-]+="[^"]*")*\s*\/?$/;
const PLACES = /(?:^|[\s:])r="([^"]*)"/g;
const ROW = /^[1-9]\d{0,6}$/;
const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);

/** Where a tag says that it stands; null where it doesn't say, says it twice, or says nonsense. */
const placeOf = (kind: string, attributes: string): { readonly row: number; readonly column: number } | null => {
  const [place, ...others] = [...attributes.matchAll(PLACES)].map(([, found = ""]) => found);
  if (place === undefined || others.length > 0 || !ATTRIBUTES.test(attributes)) return null;
  if (kind === "row") return ROW.test(place) ? { row: Number(place), column: 0 } : null;
  const [, letters, row] = CELL.exec(place) ?? [];
  return letters === undefined ? null : { row: Number(row), column: columnNumber(letters) };
};

/**
 * How many cells a sheet takes once it is read: its last row times its last column that holds something; null where a row or a
 * cell doesn't say properly where it stands. A reader allocates memory for all cells up to there.
 */
export const sheetExtent = (xml: string): number | null => {
  let [lastRow, lastColumn] = [1, 1];
  for (const [, kind = "", attributes = ""] of xml.matchAll(TAGS)) {
    const place = placeOf(kind, attributes);
    if (place === null) return null;
    lastRow = Math.max(lastRow, place.row);
    if (!attributes.endsWith("/")) lastColumn = Math.max(lastColumn, place.column);
  }
  return lastRow * lastColumn;
};
