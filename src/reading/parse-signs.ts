import { parseDocument } from "yaml";
import { checkSchema } from "../rubric/check-schema.ts";
import type { Problem } from "../rubric/problem.ts";
import { criterionSignsSchema, type QuestionSigns } from "./signs-schema.ts";

export type ParsedSigns =
  | { readonly ok: true; readonly files: ReadonlyMap<string, readonly QuestionSigns[]> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the signs of `rubric/reading/` from the text of its files; every problem by file and place.
 *
 * @param texts text of each file by its name, such as `reading/mentorship.yaml`
 */
export const parseSigns = (texts: ReadonlyMap<string, string>): ParsedSigns => {
  const problems: Problem[] = [];
  const files = new Map<string, readonly QuestionSigns[]>();
  for (const [file, text] of texts) {
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error !== undefined) {
      problems.push({ file, path: "", found: error.message, expected: "YAML" });
      continue;
    }
    const read = checkSchema(criterionSignsSchema, document.toJS(), file);
    if (read.ok) files.set(file, read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files };
};
