/**
 * The record's own entry for a key, or undefined. Ids come from files, and an id such as `constructor`
 * must not find what every object inherits.
 */
export const lookup = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
