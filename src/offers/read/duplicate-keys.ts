import type { Path } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";

/** An object or a list that is open where the reading stands. */
interface Open {
  readonly path: Path;
  /** line of each key of an object; null in a list */
  readonly keys: Map<string, number> | null;
  /** the key that is being read, or the place in a list */
  at: string | number;
  /** the next string is a key */
  awaitsKey: boolean;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:\n]/g;

const keyIn = (token: string): string => {
  const key: unknown = JSON.parse(token);
  return String(key);
};

/**
 * Keys that an object of a JSON text has twice, each with the lines of both: JSON takes the last and says nothing. `text` is
 * valid JSON.
 *
 * @example duplicateKeys('{"a": 1,\n"a": 2}') // [{ path: ["a"], found: "the same key in line 1 and in line 2", … }]
 */
export const duplicateKeys = (text: string): readonly FileFault[] => {
  const faults: FileFault[] = [];
  const stack: Open[] = [];
  let line = 1;
  for (const [token] of text.matchAll(TOKEN)) {
    const open = stack.at(-1);
    if (token === "\n") line += 1;
    else if (token === "{" || token === "[") {
      const path = open === undefined ? [] : [...open.path, open.at];
      const isObject = token === "{";
      stack.push({ path, keys: isObject ? new Map() : null, at: isObject ? "" : 0, awaitsKey: isObject });
    } else if (token === "}" || token === "]") stack.pop();
    else if (token === "," && open !== undefined) {
      if (typeof open.at === "number") open.at += 1;
      else open.awaitsKey = true;
    } else if (open?.keys && open.awaitsKey && token !== ":") {
      const key = keyIn(token);
      const before = open.keys.get(key);
      if (before !== undefined) {
        const found = `the same key in line ${before} and in line ${line}`;
        faults.push({ path: [...open.path, key], found, expected: "one; the last one is taken" });
      }
      open.keys.set(key, line);
      open.at = key;
      open.awaitsKey = false;
    }
  }
  return faults;
};
