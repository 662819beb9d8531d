import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Migration, MIGRATIONS } from "../../src/storage/migrations.ts";
import { aDatabase, aDatabaseName } from "../builders/a-database.ts";

const rowsSchema = z.object({
  offers: z.array(z.object({ id: z.string(), position: z.number(), offer: z.unknown() })),
  settings: z.array(
    z.object({ key: z.enum(["rubric", "preferences", "app", "rest", "revision"]), value: z.unknown() }),
  ),
});
type Rows = z.infer<typeof rowsSchema>;

/** The rows that a step is shown with; null where nobody wrote them down. */
type RowsOf = (version: number, side: "before" | "after") => Rows | null;

/** `steps/2.before.json` and `steps/2.after.json` are the rows of one store before and after the step to version 2. */
const fromFiles: RowsOf = (version, side) => {
  const path = join(import.meta.dirname, "steps", `${version}.${side}.json`);
  return existsSync(path) ? rowsSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
};

/** What is missing or untrue of the steps of the store. */
const faultsIn = async (migrations: readonly Migration[], rowsOf: RowsOf): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const [place, { version }] of migrations.entries()) {
    const [before, after] = [rowsOf(version, "before"), rowsOf(version, "after")];
    if (before === null || after === null) {
      faults.push(`steps/${version}.before.json and ${version}.after.json: one is missing`);
      continue;
    }
    const name = aDatabaseName();
    const earlier = aDatabase(name, { migrations: migrations.slice(0, place) });
    await earlier.offers.bulkPut(before.offers);
    await earlier.settings.bulkPut(before.settings);
    earlier.close();
    const now = aDatabase(name, { migrations: migrations.slice(0, place + 1) });
    const rows = { offers: await now.offers.toArray(), settings: await now.settings.toArray() };
    if (JSON.stringify(rows) !== JSON.stringify(after)) faults.push(`steps/${version}.after.json: untrue`);
  }
  return faults;
};

const shouting: Migration = {
  version: 2,
  upgrade: async (transaction) => {
    await transaction
      .table<{ offer: string }>("offers")
      .toCollection()
      .modify((row) => {
        row.offer = row.offer.toUpperCase();
      });
  },
};

const rows = (offer: string): Rows => ({ offers: [{ id: "a", position: 0, offer }], settings: [] });

describe("every step from one version of the store to the next", () => {
  it("is shown with rows before and after it", async () => {
    expect(await faultsIn(MIGRATIONS, fromFiles)).toEqual([]);
  });

  it("would be missed without them, and found where they are untrue", async () => {
    expect(await faultsIn([shouting], () => null)).toHaveLength(1);
    expect(await faultsIn([shouting], (_, side) => rows(side === "before" ? "Acme" : "ACME"))).toEqual([]);
    expect(await faultsIn([shouting], () => rows("Acme"))).toEqual(["steps/2.after.json: untrue"]);
  });
});
