import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

const BELOW_FEATURES = [
  "rubric",
  "amounts",
  "offers",
  "reading",
  "material",
  "engine",
  "findings",
  "ui",
  "exports",
  "storage",
  "state",
  "parts",
];

/** Who may import whom; a layer may always import itself, except that one feature never imports another. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  rubric: [],
  amounts: [],
  offers: ["rubric", "amounts"],
  reading: ["rubric", "amounts", "offers"],
  material: ["rubric", "amounts", "offers"],
  engine: ["rubric", "amounts", "offers"],
  findings: ["rubric", "amounts", "offers", "reading", "engine"],
  ui: [],
  exports: ["rubric", "amounts", "offers", "engine", "findings", "ui"],
  storage: ["rubric", "amounts", "offers"],
  state: ["rubric", "amounts", "offers", "reading", "material", "engine", "findings", "storage", "ui"],
  parts: ["rubric", "amounts", "offers", "reading", "material", "engine", "findings", "storage", "state", "ui"],
  features: [...BELOW_FEATURES],
  app: [...BELOW_FEATURES, "features"],
  cli: ["rubric", "amounts", "offers", "reading", "material", "engine", "findings", "exports"],
};

interface Edge {
  readonly from: string;
  readonly to: string;
}

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+)["']|new URL\(\s*["'](\.[^"']+)["']/g)].flatMap(
    ([, first, second]) => first ?? second ?? [],
  );

const edges = (): Edge[] =>
  readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx|css)$/.test(name))
    .flatMap((name) =>
      importsOf(readFileSync(join(SRC, name), "utf8")).map((target) => ({
        from: name.split(sep).join("/"),
        to: relative(SRC, resolve(SRC, dirname(name), target))
          .split(sep)
          .join("/"),
      })),
    );

/** `features/compare/x.tsx` is in the room `compare` of the layer `features`. */
const layerOf = (path: string): string => path.split("/")[0] ?? "";
const roomOf = (path: string): string => path.split("/").slice(0, 2).join("/");

/** The samples of the rubric's folder are the one thing outside src that the page reads. */
const isSample = (path: string): boolean => path.startsWith("../rubric/samples/");

const isAllowed = ({ from, to }: Edge): boolean => {
  if (isSample(to)) return from === "state/load-samples.ts";
  const [layer, target] = [layerOf(from), layerOf(to)];
  if (layer === target) return layer !== "features" || roomOf(from) === roomOf(to);
  return MAY_IMPORT[layer]?.includes(target) ?? false;
};

describe("the layers of the house", () => {
  it("every import goes along an edge of the table", () => {
    const strays = edges().filter((edge) => !isAllowed(edge));
    expect(strays.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("every folder of src is a layer of the table", () => {
    const layers = readdirSync(SRC, { withFileTypes: true }).map((entry) => entry.name);
    expect(layers.filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it("an import against the table would be found", () => {
    expect(isAllowed({ from: "engine/score.ts", to: "ui/rail.tsx" })).toBe(false);
    expect(isAllowed({ from: "features/ask/ask-page.tsx", to: "features/compare/compare-page.tsx" })).toBe(false);
    expect(importsOf(`import { a } from "../ui/rail.tsx";\nconst b = await import("../x.ts");`)).toHaveLength(2);
  });

  it("enough imports are found for the check to mean something", () => {
    const found = edges();
    expect(found.length).toBeGreaterThan(150);
    for (const layer of Object.keys(MAY_IMPORT).filter((name) => name !== "rubric")) {
      expect(
        found.some(({ from }) => layerOf(from) === layer),
        `imports in ${layer}`,
      ).toBe(true);
    }
  });
});
