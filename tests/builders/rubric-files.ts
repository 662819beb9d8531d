import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { parseRubric } from "../../src/rubric/parse-rubric.ts";
import type { Rubric } from "../../src/rubric/schema.ts";

export const RUBRIC_FOLDER = resolve(import.meta.dirname, "../../rubric");

/** The YAML files of `rubric/` as they stand on disk, by their path inside the folder. */
export const rubricFiles = (): Map<string, string> =>
  new Map(
    readdirSync(RUBRIC_FOLDER, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => [name.split(sep).join("/"), readFileSync(join(RUBRIC_FOLDER, name), "utf8")]),
  );

/** The rubric of `rubric/`, read and checked. */
export const theRubric = (): Rubric => {
  const parsed = parseRubric(rubricFiles());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.rubric;
};
