import { fieldOf, isRecord } from "../../offers/plain-record.ts";

/** Rows of a store as they were found, by table. */
export type RawRows = Readonly<Record<string, readonly unknown[]>>;

const positionOf = (row: unknown): number => {
  const position = fieldOf(row, "position");
  return typeof position === "number" ? position : Infinity;
};

/** What one row of the settings is in a file. `rest` holds the keys of a file that the page does not know. */
const fieldsOf = (row: unknown): readonly (readonly [string, unknown])[] => {
  const [key, value] = [fieldOf(row, "key"), fieldOf(row, "value")];
  if (key === "rest") return isRecord(value) ? Object.entries(value) : [];
  return typeof key === "string" && key !== "revision" ? [[key, value]] : [];
};

/**
 * The offers file that rows make up, unchecked: what is damaged in them is damaged in it, so that nothing is left out of a
 * backup. `version` is that of the offers format that the rows have.
 */
export const keptFile = (rows: RawRows, version: number): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries((rows["settings"] ?? []).flatMap(fieldsOf)),
  // Spelt out: the schema that names it would bring zod into the first part of the page.
  format: "first-rung/offers",
  version,
  offers: (rows["offers"] ?? [])
    .toSorted((one, other) => positionOf(one) - positionOf(other) || 0)
    .map((row) => fieldOf(row, "offer")),
});

/** What a store can hold and JSON can't say, said in words. */
const sayable = (_key: string, value: unknown): unknown => {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  return value;
};

/** Anything that was kept, sound or not, as JSON with two spaces. */
export const plainText = (value: unknown): string => `${JSON.stringify(value, sayable, 2)}\n`;
