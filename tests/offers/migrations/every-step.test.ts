import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { migrate } from "../../../src/offers/migrations/migrate.ts";
import { OFFERS_VERSION } from "../../../src/offers/schema.ts";

/** The two files of a step: `1.before.json` is of version 1, `1.after.json` the same as version 2 has it. */
const fixture = (from: number, side: "before" | "after"): string => join(import.meta.dirname, `${from}.${side}.json`);

const json = (path: string): Readonly<Record<string, unknown>> =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, "utf8")));

/** What is missing or untrue of the steps up to a version; a step that nobody wrote leaves its file as it was. */
const faultsUpTo = (newest: number): readonly string[] =>
  Array.from({ length: newest - 1 }, (_, index) => index + 1).flatMap((from) => {
    const absent = (["before", "after"] as const).filter((side) => !existsSync(fixture(from, side)));
    if (absent.length > 0) return absent.map((side) => `${from}.${side}.json is missing`);
    const before = json(fixture(from, "before"));
    const migrated = migrate(before, undefined, from + 1);
    const after = json(fixture(from, "after"));
    return migrated.ok && JSON.stringify(migrated.file) === JSON.stringify(after)
      ? []
      : [`${from}.after.json is untrue`];
  });

describe("every step from one version of the offers file to the next", () => {
  it("has a file before and a file after it in this folder", () => {
    expect(faultsUpTo(OFFERS_VERSION)).toEqual([]);
  });

  it("would be missed: a version without them fails", () => {
    expect(faultsUpTo(OFFERS_VERSION + 1)).toEqual([
      `${OFFERS_VERSION}.before.json is missing`,
      `${OFFERS_VERSION}.after.json is missing`,
    ]);
  });
});
