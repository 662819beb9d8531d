import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { parseSigns } from "../../src/reading/signs/parse-signs.ts";
import { describeProblem } from "../../src/rubric/problem.ts";

const VIRTUAL = "virtual:reading-signs";

/**
 * Serves the signs of a rubric's `reading/` as the module `virtual:reading-signs`, apart from the rubric: only what reads a
 * text loads them. Signs that aren't valid stop the build; what they say of the rubric's ids is held by a test.
 */
export const readingPlugin = (folder: string): Plugin => ({
  name: "first-rung-reading",
  resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
  load(id) {
    if (id !== `\0${VIRTUAL}`) return undefined;
    const names = readdirSync(join(folder, "reading")).filter((name) => name.endsWith(".yaml"));
    const texts = names.toSorted().map((name): [string, string] => {
      const path = join(folder, "reading", name);
      this.addWatchFile(path);
      return [`reading/${name}`, readFileSync(path, "utf8")];
    });
    const parsed = parseSigns(new Map(texts));
    if (!parsed.ok) return this.error(parsed.problems.map(describeProblem).join("\n"));
    return `export const signs = ${JSON.stringify({ questions: [...parsed.files.values()].flat(), asides: parsed.asides })};`;
  },
});
