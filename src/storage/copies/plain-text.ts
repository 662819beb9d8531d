/** What a store can hold and JSON can't say, said in words. */
const sayable = (_key: string, value: unknown): unknown => {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  return value;
};

/** Anything that was kept, sound or not, as JSON with two spaces. */
export const plainText = (value: unknown): string => `${JSON.stringify(value, sayable, 2)}\n`;
