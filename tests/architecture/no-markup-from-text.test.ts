import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../../src");

/** Ways to turn text into markup or code; whatever a person typed would run with it. Reading markup back is none. */
const DANGEROUS =
  /\b(?:(?:inner|outer)HTML\s*\+?=(?!=)|(?:insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|document\.write(?:ln)?|srcdoc|srcDoc)\b)|\beval\(|new Function\(|javascript:/;

const sources = (): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:ts|tsx|js|mjs)$/.test(name));

describe("nothing that a person typed becomes markup or code", () => {
  it("no source turns text into either", () => {
    const names = sources();
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => DANGEROUS.test(readFileSync(join(SRC, name), "utf8")))).toEqual([]);
  });

  it("one that did would be found", () => {
    for (const line of ["node.innerHTML = text", "<p dangerouslySetInnerHTML={{ __html }} />", "eval(text)"]) {
      expect(DANGEROUS.test(line)).toBe(true);
    }
    expect(DANGEROUS.test("const evaluate = evaluation(model)")).toBe(false);
    expect(DANGEROUS.test("const markup = place.innerHTML;")).toBe(false);
  });
});
