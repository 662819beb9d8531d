import { readdirSync } from "node:fs";
import { relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** More files than this in one folder, and nobody finds anything: sort them by what they are about. */
const MOST = 20;

const PLACES = ["src", "scripts", "tests/browser"];

const countByFolder = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const place of PLACES) {
    for (const entry of readdirSync(resolve(ROOT, place), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const folder = relative(ROOT, entry.parentPath);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return counts;
};

describe("the rooms of the house", () => {
  it(`no folder has more than ${MOST} files, styles included`, () => {
    const halls = [...countByFolder()].filter(([, count]) => count > MOST);
    expect(halls.map(([folder, count]) => `${folder} has ${count} files`)).toEqual([]);
  });

  it("there are folders to count", () => {
    expect(countByFolder().size).toBeGreaterThan(20);
  });
});
