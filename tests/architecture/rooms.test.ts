import { readdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** More code files than this in one folder, and nobody finds anything: sort them by what they are about. */
const MOST = 25;

const countByFolder = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(resolve(ROOT, "src"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/u.test(entry.name)) continue;
    const folder = relative(ROOT, entry.parentPath);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
};

describe("the rooms of the house", () => {
  it(`no folder has more than ${MOST} code files`, () => {
    const halls = [...countByFolder()].filter(([, count]) => count > MOST);
    expect(halls.map(([folder, count]) => `${folder} has ${count} files`)).toEqual([]);
  });

  it("there are folders to count", () => {
    expect(countByFolder().size).toBeGreaterThan(20);
  });
});
