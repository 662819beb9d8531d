/** An object of a JSON text: not null, not a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entries of an object, none for anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRecord(value) ? Object.entries(value) : [];

const NO_ITEMS: readonly unknown[] = [];

/** The items of a list, none for anything else. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : NO_ITEMS);

/** An object's own entry for a key; undefined for anything else. */
export const fieldOf = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The record with an entry set in its place, or added at the end. */
export const withEntry = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
  value: Value,
): Record<string, Value> => ({ ...record, [key]: value });

/** The record without an entry. */
export const withoutEntry = <Value>(
  record: Readonly<Record<string, Value>> | undefined,
  key: string,
): Record<string, Value> => Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== key));
