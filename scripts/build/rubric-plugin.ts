import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "vite";
import { parseRubric, type ParsedRubric } from "../../src/rubric/parse-rubric.ts";
import { describeProblem } from "../../src/rubric/problem.ts";

/** What each module holds of the rubric: all that is computed with, what is only read, and what the first page says of it. */
const MODULES: Readonly<Record<string, (parsed: Valid) => string>> = {
  "virtual:rubric": ({ rubric }) => `export const rubric = ${JSON.stringify(rubric)};`,
  "virtual:background": ({ background }) => `export const background = ${JSON.stringify(background)};`,
  "virtual:in-brief": ({ rubric }) => `export const inBrief = ${JSON.stringify(rubric.about)};`,
};

type Valid = Extract<ParsedRubric, { readonly ok: true }>;

/** Every YAML file of a rubric folder, keyed by its path inside the folder with forward slashes. */
const readYamlFiles = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .toSorted()
      .map((name) => {
        const path = join(folder, name);
        return [relative(folder, path).split(sep).join("/"), readFileSync(path, "utf8")];
      }),
  );

const validRubric = (files: ReadonlyMap<string, string>, folder: string): Valid => {
  const parsed = parseRubric(files);
  if (parsed.ok) return parsed;
  const list = parsed.problems.map((problem) => `  ${describeProblem(problem)}`).join("\n");
  throw new Error(`the rubric in ${folder} is not valid:\n${list}`);
};

/** Stands in the page's description for what kind of offers the rubric is made for. */
const OFFERS = "{{offers}}";

/**
 * Serves the checked rubric as modules such as `virtual:rubric`, so that the YAML parser stays out of the
 * page and a broken rubric stops the build with the file, the place, what was found and expected. The page's own description
 * says what the rubric says of its offers.
 */
export const rubricPlugin = (folder: string): Plugin => ({
  name: "first-rung-rubric",
  resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
  load(id) {
    const write = id.startsWith("\0") ? MODULES[id.slice(1)] : undefined;
    if (write === undefined) return undefined;
    const files = readYamlFiles(folder);
    for (const name of files.keys()) this.addWatchFile(join(folder, name));
    return write(validRubric(files, folder));
  },
  transformIndexHtml: (html) =>
    html.includes(OFFERS)
      ? html.replaceAll(OFFERS, validRubric(readYamlFiles(folder), folder).rubric.about.offers)
      : html,
});
