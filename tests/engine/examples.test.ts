import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const ENGINE = resolve(import.meta.dirname, "../../src/engine");

interface Example {
  readonly file: string;
  /** such as `lift(0.2, 0.75)` */
  readonly call: string;
  /** what it gives, as an expression */
  readonly gives: string;
}

/** The `@example call(…) // result` lines of a file's docstrings; one with an ellipsis is only to be read. */
const examplesIn = (file: string, text: string): readonly Example[] =>
  [...text.matchAll(/@example (?<call>.+?) \/\/ (?<gives>.+?)(?: \*\/)?$/gmu)]
    .map(({ groups }) => ({ file, call: groups?.["call"] ?? "", gives: groups?.["gives"] ?? "" }))
    .filter(({ gives }) => !gives.includes("…"));

const files = readdirSync(ENGINE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const examples = (
  await Promise.all(files.map(async (name) => examplesIn(name, await readFile(join(ENGINE, name), "utf8"))))
).flat();

/** A number to nine digits: an example is written as a person writes it. */
const rounded = (result: unknown): unknown => (typeof result === "number" ? Number(result.toFixed(9)) : result);

const exportsOf = async (file: string): Promise<Record<string, unknown>> => {
  const module: unknown = await import(join(ENGINE, file));
  if (typeof module !== "object" || module === null) throw new Error(`${file} is no module`);
  return Object.fromEntries(Object.entries(module));
};

describe("the examples of the engine's docstrings", () => {
  it.each(examples)("$file: $call gives $gives", async ({ file, call, gives }) => {
    const names = await exportsOf(file);
    const result: unknown = runInNewContext(call, names);
    const expected: unknown = runInNewContext(gives, names);
    expect(rounded(result)).toEqual(rounded(expected));
  });

  it("are there, and a line without a result is none", () => {
    expect(examples.length).toBeGreaterThan(5);
    expect(examplesIn("x.ts", " * @example one(2)\n * @example one(3) // 4")).toEqual([
      { file: "x.ts", call: "one(3)", gives: "4" },
    ]);
  });
});
