import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { exampleSetting } from "./example-setting.ts";

const ENGINE = resolve(import.meta.dirname, "../../src/engine");

interface Example {
  readonly file: string;
  /** such as `lift(0.2, 0.75)` */
  readonly call: string;
  /** what it gives, as an expression */
  readonly gives: string;
}

interface EngineModule {
  readonly file: string;
  readonly text: string;
  readonly names: Readonly<Record<string, unknown>>;
}

/** The `@example call(…) // result` lines of a text. */
const examplesIn = (file: string, text: string): readonly Example[] =>
  [...text.matchAll(/@example (?<call>.+?) \/\/ (?<gives>.+?)(?: \*\/)?$/gmu)].map(({ groups }) => ({
    file,
    call: groups?.["call"] ?? "",
    gives: groups?.["gives"] ?? "",
  }));

const namesOf = async (file: string): Promise<Readonly<Record<string, unknown>>> => {
  const module: unknown = await import(join(ENGINE, file));
  if (typeof module !== "object" || module === null) throw new Error(`${file} is no module`);
  return Object.fromEntries(Object.entries(module));
};

const files = readdirSync(ENGINE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const modules: readonly EngineModule[] = await Promise.all(
  files.map(async (file) => ({
    file,
    text: await readFile(join(ENGINE, file), "utf8"),
    names: await namesOf(file),
  })),
);
const everyName = Object.fromEntries(modules.flatMap(({ names }) => Object.entries(names)));
const examples = modules.flatMap(({ file, text }) => examplesIn(file, text));

/** The docstring right before a function's `export`; empty where there is none. */
const docOf = (text: string, name: string): string =>
  new RegExp(String.raw`/\*\*(?:(?!\*/)[\s\S])*\*/(?=\nexport (?:const|function\*?) ${name}\b)`, "u").exec(text)?.[0] ??
  "";

/** The functions of a module whose docstrings have no example that calls them. */
const withoutExample = ({ file, text, names }: EngineModule): readonly string[] =>
  Object.keys(names)
    .filter((name) => typeof names[name] === "function")
    .filter((name) => !examplesIn(file, docOf(text, name)).some(({ call }) => call.includes(`${name}(`)))
    .map((name) => `${file}: ${name}`);

/** Numbers to nine digits, as a person writes them, and lists as plain lists. */
const asWritten = (result: unknown): unknown => {
  if (typeof result === "number") return Number(result.toFixed(9)) + 0;
  if (result instanceof Float64Array) return [...result];
  return result === undefined
    ? result
    : JSON.parse(JSON.stringify(result), (_, value: unknown) => (typeof value === "number" ? asWritten(value) : value));
};

describe("the examples of the engine's docstrings", () => {
  it.each(examples)("$file: $call gives $gives", ({ call, gives }) => {
    const setting = { ...everyName, ...exampleSetting() };
    const result: unknown = runInNewContext(call, setting);
    const expected: unknown = runInNewContext(`(${gives})`, setting);
    expect(asWritten(result)).toEqual(asWritten(expected));
  });

  it("are there for every function that the engine exports", () => {
    expect(examples.length).toBeGreaterThan(100);
    expect(modules.flatMap(withoutExample)).toEqual([]);
  });

  it("belong to their function: the one before is not its own, and a line without a result is none", () => {
    const text =
      "/** @example one(2) // 3 */\nexport const one = 1;\n/** Two. @example one(3) */\nexport const two = 2;";
    const names = { one: () => 1, two: () => 2 };
    expect(withoutExample({ file: "x.ts", text, names })).toEqual(["x.ts: two"]);
    expect(examplesIn("x.ts", text)).toEqual([{ file: "x.ts", call: "one(2)", gives: "3" }]);
  });
});
