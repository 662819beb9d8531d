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
