import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

type Graph = ReadonlyMap<string, readonly string[]>;

/** The files that a file names, for types too; what is loaded on demand comes later and makes no circle. */
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:import|export)\s+(?:[^"';]*?\sfrom\s+)?["'](\.[^"']+\.tsx?)["']/gmu)].flatMap(
    ([, target]) => target ?? [],
  );

const graphOfSource = (): Graph => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/u.test(name));
  return new Map(
    files.map((name) => [
      name.split(sep).join("/"),
      importsOf(readFileSync(join(SRC, name), "utf8"))
        .map((target) => resolve(SRC, dirname(name), target))
        .filter((path) => existsSync(path))
        .map((path) => relative(SRC, path).split(sep).join("/")),
    ]),
  );
};

/** A circle of imports, as the files along it with the first repeated at the end; null where there is none. */
const circleIn = (graph: Graph): readonly string[] | null => {
  const done = new Set<string>();
  const from = (file: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const circle = from(next, [...way, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = from(file, []);
    if (circle !== null) return circle;
  }
  return null;
};

describe("imports", () => {
  it("run in no circle", () => {
    expect(circleIn(graphOfSource())?.join(" → ") ?? null).toBeNull();
  });

  it("in a circle would be found, however long it is", () => {
    const graph = new Map([
      ["a", ["b"]],
      ["b", ["c", "d"]],
      ["c", []],
      ["d", ["b"]],
    ]);
    expect(circleIn(graph)).toEqual(["b", "d", "b"]);
  });

  it("are read from the source, lazy parts left out", () => {
    const text = `import { a } from "./a.ts";\nimport type { B } from "./b.ts";\nimport {\n  c,\n} from "../c.tsx";\nawait import("./d.ts");`;
    expect(importsOf(text)).toEqual(["./a.ts", "./b.ts", "../c.tsx"]);
    expect([...graphOfSource().values()].flat().length).toBeGreaterThan(1000);
  });
});
