import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** Tables of the language that a module looks up as it loads: a phone takes 5 to 30 ms over each. */
const atLoad = (text: string): string[] =>
  (text.match(/^(?:export )?const .*(?:new Intl\.\w+|Intl\.supportedValuesOf)\(.*$/gm) ?? []).filter(
    (line) => !line.includes("=>"),
  );

const modules = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("cli/"));

describe("loading the page", () => {
  it("looks up no formats, letters or currencies before something is to be written with them", () => {
    const found = modules.flatMap((name) =>
      atLoad(readFileSync(join(SRC, name), "utf8")).map((line) => `${name}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it("would be noticed", () => {
    expect(atLoad('const count = new Intl.NumberFormat("en-GB");')).toHaveLength(1);
    expect(atLoad('export const CODES: Set<string> = new Set(Intl.supportedValuesOf("currency"));')).toHaveLength(1);
    expect(atLoad("const formats = new Map<string, Intl.NumberFormat>();")).toEqual([]);
    expect(atLoad("const lettersOf = (text: string) => new Intl.Segmenter().segment(text);")).toEqual([]);
  });
});
