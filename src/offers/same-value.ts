import { isRecord } from "./plain-record.ts";

/** A field that is there but undefined says no more than one that is left out. */
const saidKeys = (record: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(record).filter((key) => record[key] !== undefined);

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => isSame(item, other[index]));

/** Whether two values of a file (plain data) say the same, whatever the order of their keys. */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) return isSameList(one, other);
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = saidKeys(one);
  return (
    keys.length === saidKeys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
};
