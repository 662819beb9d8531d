import { describeValue, quote } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";
import { findJsonFault } from "./json-fault.ts";

type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const refuse = (found: string, expected: string): ParsedJson => ({
  ok: false,
  faults: [{ path: [], found, expected }],
});

const refuseBroken = (text: string): ParsedJson => {
  const fault = findJsonFault(text);
  if (fault === null) return refuse("text that is nested too deeply", "an offers file");
  const found = fault.found === "" ? "the end of the file" : quote(fault.found);
  return refuse(`${found} in line ${fault.line}, column ${fault.column}`, fault.expected);
};

/** JSON text to a value. A byte-order mark is left out; what is wrong is told with its line and column. */
export const parseJson = (text: string): ParsedJson => {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (plain.trim() === "") return refuse(describeValue(undefined), "an offers file");
  if (plain.includes("\u0000")) return refuse("a file that is not text", "an offers file (JSON)");
  try {
    const value: unknown = JSON.parse(plain);
    return { ok: true, value };
  } catch {
    return refuseBroken(plain);
  }
};
