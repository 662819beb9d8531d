import { describe, expect, it } from "vitest";
import type { Migration } from "../../src/storage/database.ts";
import { editLibrary, readLibrary } from "../../src/storage/library.ts";
import { aDatabase, aDatabaseName } from "../builders/a-database.ts";

const file = {
  format: "first-rung/offers" as const,
  version: 1 as const,
  offers: [{ id: "harbor", employer: "Harbor Health", title: "ML engineer" }],
};

const shouting: Migration = {
  version: 2,
  upgrade: async (transaction) => {
    await transaction
      .table<{ offer: { employer: string } }>("offers")
      .toCollection()
      .modify((row) => {
        row.offer.employer = row.offer.employer.toUpperCase();
      });
  },
};

const failing: Migration = {
  version: 2,
  upgrade: async (transaction) => {
    await transaction.table("offers").clear();
    throw new Error("interrupted");
  },
};

const aKeptFile = async (): Promise<string> => {
  const name = aDatabaseName();
  const database = aDatabase(name);
  await editLibrary(database, [{ change: () => file }]);
  database.close();
  return name;
};

describe("a step to a new version of the store", () => {
  it("changes the rows and keeps a copy of them as they were", async () => {
    const name = await aKeptFile();
    const database = aDatabase(name, { migrations: [shouting] });
    expect((await readLibrary(database)).file.offers?.[0]?.employer).toBe("HARBOR HEALTH");
    const [copy] = await database.copies.toArray();
    expect(copy).toMatchObject({
      before: "migrating",
      rows: { offers: [{ id: "harbor", offer: { employer: "Harbor Health" } }] },
    });
  });

  it("that is interrupted leaves everything as it was", async () => {
    const name = await aKeptFile();
    await expect(readLibrary(aDatabase(name, { migrations: [failing] }))).rejects.toThrow("interrupted");
    expect((await readLibrary(aDatabase(name))).file.offers).toEqual(file.offers);
  });

  it("that has been made keeps an older page from writing", async () => {
    const name = await aKeptFile();
    const newer = aDatabase(name, { migrations: [shouting] });
    await readLibrary(newer);
    newer.close();
    await expect(editLibrary(aDatabase(name), [{ change: () => file }])).rejects.toThrow("newer version");
  });

  it("is not made in a new store, which has nothing to change", async () => {
    const database = aDatabase(aDatabaseName(), { migrations: [failing] });
    expect((await readLibrary(database)).file.offers).toEqual([]);
  });
});
