import type { Path } from "../../rubric/place.ts";
import { type FileFault, NO_FAULTS } from "./file-fault.ts";

/** An object or a list that is open where the reading stands. */
interface Open {
  readonly within: Open | undefined;
  /** line of each key of an object; null in a list */
  readonly keys: Map<string, number> | null;
  /** the key that is being read, or the place in a list */
  at: string | number;
  /** the next string is a key */
  awaitsKey: boolean;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:\n]/g;

/** The place that the reading has reached in what is open. */
const placeIn = (open: Open): Path => [...(open.within === undefined ? [] : placeIn(open.within)), open.at];

const keyIn = (token: string): string => {
  if (!token.includes("\\")) return token.slice(1, -1);
  const key: unknown = JSON.parse(token);
  return String(key);
};

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];

/** How many keys a valid JSON text has: its colons outside strings. */
const keysWritten = (text: string): number => {
  let keys = 0;
  let isString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Most are letters, which stand behind the other two.
    if (code > COLON && code !== BACKSLASH) continue;
    if (code === QUOTE) isString = !isString;
    else if (code === BACKSLASH) at += 1;
    else if (code === COLON && !isString) keys += 1;
  }
  return keys;
};

/** How many keys are left in the value. */
const keysRead = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 0;
  const items: readonly unknown[] = Object.values(value);
  let keys = Array.isArray(value) ? 0 : items.length;
  for (const item of items) keys += keysRead(item);
  return keys;
};

/**
 * Keys that an object of a JSON text has twice, each with the lines of both: JSON takes the last and says nothing. `text` is
 * valid JSON, and `value` what it was read as, not too deep.
 *
 * @example duplicateKeys('{"a": 1,\n"a": 2}', { a: 2 }) // [{ path: ["a"], found: "the same key in line 1 and in line 2", … }]
 */
export const duplicateKeys = (text: string, value: unknown): readonly FileFault[] =>
  keysWritten(text) === keysRead(value) ? NO_FAULTS : keysTwice(text);

const keysTwice = (text: string): readonly FileFault[] => {
  const faults: FileFault[] = [];
  const stack: Open[] = [];
  let line = 1;
  for (const [token] of text.matchAll(TOKEN)) {
    const open = stack.at(-1);
    if (token === "\n") line += 1;
    else if (token === "{" || token === "[") {
      const isObject = token === "{";
      stack.push({ within: open, keys: isObject ? new Map() : null, at: isObject ? "" : 0, awaitsKey: isObject });
    } else if (token === "}" || token === "]") stack.pop();
    else if (token === "," && open !== undefined) {
      if (typeof open.at === "number") open.at += 1;
      else open.awaitsKey = true;
    } else if (open?.keys && open.awaitsKey && token !== ":") {
      const key = keyIn(token);
      open.at = key;
      const before = open.keys.get(key);
      if (before !== undefined) {
        const twice = `the same key in line ${before} and in line ${line}`;
        faults.push({ path: placeIn(open), found: twice, expected: "one; the last one is taken" });
      }
      open.keys.set(key, line);
      open.awaitsKey = false;
    }
  }
  return faults;
};
