import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** Where a path on a page for contributors may begin. */
const STARTS = ["", "src", "rubric", "docs"];

/** The paths that a text names in backticks, but for those that stand for any of their kind. */
const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(?<path>[\w.-]+\/[\w./-]+)`/gu)].map(({ groups }) => groups?.["path"] ?? "");

const missingIn = (page: string): readonly string[] =>
  pathsIn(readFileSync(join(ROOT, page), "utf8")).filter(
    (path) => !STARTS.some((start) => existsSync(join(ROOT, start, path))),
  );

describe("a path that a newcomer is sent to", () => {
  it.each(["README.md", "CONTRIBUTING.md"])("is there, in %s", (page) => {
    expect(pathsIn(readFileSync(join(ROOT, page), "utf8")).length).toBeGreaterThan(2);
    expect(missingIn(page)).toEqual([]);
  });

  it("would be missed", () => {
    expect(pathsIn("see `src/utils/everything.ts` and `src/engine/<room>/<term>.ts`")).toEqual([
      "src/utils/everything.ts",
    ]);
  });
});
