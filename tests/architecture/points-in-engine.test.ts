import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** A weight, a share or a partial value made into points by hand: `100 * weight * share`. */
const BY_HAND =
  /100 \* \(?(?:\w+\.)*(?:weights\[|weightOf\(|questionWeight\(|lookup\((?:\w+\.)?criteria|contribution|partial\b)/u;

/** Who builds a model or compares one: the page in `state`, a command, and a spreadsheet of a file in letters. */
const MAY_BUILD = /^(?:engine|cli|state)\/|^exports\/xlsx\/formulas\/shown\.ts$/u;

const sources = (): readonly (readonly [string, string])[] =>
  readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(SRC, name), "utf8")]);

describe("the engine is the one place that computes", () => {
  it("no points are worked out outside it", () => {
    const strays = sources().filter(([name, text]) => !name.startsWith("engine/") && BY_HAND.test(text));
    expect(strays.map(([name]) => name)).toEqual([]);
  });

  it("nobody else builds a model than those who hold the file", () => {
    const builders = sources().filter(([name, text]) => /\bbuildModel\(/u.test(text) && !MAY_BUILD.test(name));
    expect(builders.map(([name]) => name)).toEqual([]);
  });

  it("points worked out by hand would be found", () => {
    expect(BY_HAND.test("100 * (model.weights[asked.criterion] ?? 0) * asked.share")).toBe(true);
    expect(BY_HAND.test("100 * weightOf(theCase, id) - gained")).toBe(true);
    expect(BY_HAND.test("Math.round(100 * reliability)")).toBe(false);
  });
});
