import { parseDocument } from "yaml";
import type { z } from "zod";
import { checkRubricPart } from "../../rubric/check/check-schema.ts";
import type { Problem } from "../../rubric/problem.ts";
import {
  type Aside,
  asidesSchema,
  criterionSignsSchema,
  type QuestionSigns,
  type Slots,
  slotsSchema,
} from "./signs-schema.ts";

export type ParsedSigns =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, readonly QuestionSigns[]>;
      readonly asides: readonly Aside[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The file that names the words which stand for each other. */
const SLOTS_FILE = "reading/slots.yaml";

/** The file of what makes a sentence speak of something else. */
const ASIDES_FILE = "reading/asides.yaml";

interface Filled {
  readonly phrase: string;
  readonly unknown: readonly string[];
}

/** `{expert}` alone becomes `(nurse|doctor)`, inside brackets `nurse|doctor`. */
const fill = (phrase: string, slots: Slots): Filled => {
  const unknown: string[] = [];
  const wordsOf = (name: string): string => {
    const words = slots[name];
    if (words === undefined) unknown.push(name);
    return (words ?? [name]).join("|");
  };
  const filled = phrase.replace(/\([^)]*\)|\{(\w+)\}/gu, (match: string, name: string | undefined) =>
    name === undefined
      ? match.replace(/\{(\w+)\}/gu, (_slot: string, inner: string) => wordsOf(inner))
      : `(${wordsOf(name)})`,
  );
  return { phrase: filled, unknown };
};

const fillAll = (
  entries: readonly QuestionSigns[],
  slots: Slots,
): { readonly entries: readonly QuestionSigns[]; readonly unknown: readonly string[] } => {
  const unknown: string[] = [];
  const each = (phrase: string): string => {
    const filled = fill(phrase, slots);
    unknown.push(...filled.unknown);
    return filled.phrase;
  };
  return {
    entries: entries.map((entry) => ({
      ...entry,
      signs: entry.signs.map((sign) => ({
        ...sign,
        says: sign.says.map(each),
        ...(sign.not !== undefined && { not: sign.not.map(each) }),
      })),
    })),
    unknown,
  };
};

/**
 * Reads the signs of `rubric/reading/` from the text of its files, with the words of `slots.yaml` in the place of their
 * names; every problem by file and place.
 *
 * @param texts text of each file by its name, such as `reading/mentorship.yaml`
 */
export const parseSigns = (texts: ReadonlyMap<string, string>): ParsedSigns => {
  const problems: Problem[] = [];
  const files = new Map<string, readonly QuestionSigns[]>();
  const read = <Value>(file: string, text: string, schema: z.ZodType<Value>): Value | undefined => {
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error !== undefined) {
      problems.push({ file, path: "", found: error.message, expected: "YAML" });
      return undefined;
    }
    const checked = checkRubricPart(schema, document.toJS(), file);
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return undefined;
  };
  const slots = read(SLOTS_FILE, texts.get(SLOTS_FILE) ?? "{}", slotsSchema) ?? {};
  const asides = read(ASIDES_FILE, texts.get(ASIDES_FILE) ?? "[]", asidesSchema) ?? [];
  for (const [file, text] of texts) {
    if (file === SLOTS_FILE || file === ASIDES_FILE) continue;
    const signs = read(file, text, criterionSignsSchema);
    if (signs === undefined) continue;
    const { entries, unknown } = fillAll(signs, slots);
    files.set(file, entries);
    for (const name of unknown)
      problems.push({ file, path: "", found: `{${name}}`, expected: `one of ${Object.keys(slots).join(", ")}` });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files, asides };
};
