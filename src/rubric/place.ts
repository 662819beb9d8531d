/** Where something stands in a file, and what was found there, in words; used by every file's problems. */

/** Keys and list positions from the top of a file. */
export type Path = readonly (string | number)[];

/** A text in quotes, cut where it gets long, with nothing in it that a terminal would obey. */
export const quote = (text: string, longest = 40): string => {
  const letters = Array.from(text.slice(0, 2 * longest)).slice(0, longest);
  const start = letters.join("");
  return JSON.stringify(start.length < text.length ? `${start}…` : text).replace(/[\p{Cc}\p{Cf}]/gu, "?");
};

const step = (key: string | number, isFirst: boolean): string => {
  if (typeof key === "number") return `[${key}]`;
  if (!/^[\w-]{1,64}$/.test(key)) return `[${quote(key)}]`;
  return isFirst ? key : `.${key}`;
};

/** `questions[1].options[0].value` */
export const pathText = (path: Path): string => path.map((key, index) => step(key, index === 0)).join("");

/** What was there, in a few words. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "a number that isn't finite";
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return value === null ? "null" : "an object";
};

/** What stands at a path; undefined where there is nothing. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    return Reflect.get(at, key);
  }, value);

/** What a schema wants, in words, by the name it has for it. */
export const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/** The place that a schema names. */
export const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((key) => (typeof key === "number" ? key : String(key)));
