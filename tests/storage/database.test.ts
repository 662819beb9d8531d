import { describe, expect, it } from "vitest";
import { openWithin } from "../../src/storage/database.ts";
import { editLibrary, readLibrary } from "../../src/storage/library.ts";
import type { Migration } from "../../src/storage/migrations.ts";
import { saveFailure } from "../../src/storage/save-state.ts";
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
    const error: unknown = await readLibrary(aDatabase(name, { migrations: [failing] })).catch((thrown) => thrown);
    expect(saveFailure(error)).toBe("interrupted");
    const database = aDatabase(name);
    expect((await readLibrary(database)).file.offers).toEqual(file.offers);
    expect(await database.copies.count()).toBe(0);
  });

  it("that failed is made whole at the next try", async () => {
    const name = await aKeptFile();
    const once = { isFirst: true };
    const hiccup: Migration = {
      version: 2,
      upgrade: async (transaction) => {
        await shouting.upgrade(transaction);
        if (once.isFirst) throw new Error("not this time");
      },
    };
    const database = aDatabase(name, { migrations: [hiccup] });
    await expect(readLibrary(database)).rejects.toThrow("step to version 2");
    once.isFirst = false;
    await openWithin(database);
    expect((await readLibrary(database)).file.offers?.[0]?.employer).toBe("HARBOR HEALTH");
    expect(await database.copies.count()).toBe(1);
  });

  it("follows the one before it, with a copy of each state on the way", async () => {
    const name = await aKeptFile();
    const adding: Migration = {
      version: 3,
      tables: { notes: "id" },
      upgrade: async (transaction) => {
        await transaction.table("notes").add({ id: "n" });
      },
    };
    const database = aDatabase(name, { migrations: [shouting, adding] });
    expect((await readLibrary(database)).file.offers?.[0]?.employer).toBe("HARBOR HEALTH");
    expect(await database.table("notes").count()).toBe(1);
    expect(await database.copies.toArray()).toMatchObject([
      { before: "migrating", store: 1, rows: { offers: [{ offer: { employer: "Harbor Health" } }] } },
      { before: "migrating", store: 2, rows: { offers: [{ offer: { employer: "HARBOR HEALTH" } }] } },
    ]);
  });

  it("that has been made keeps an older page from writing", async () => {
    const name = await aKeptFile();
    const newer = aDatabase(name, { migrations: [shouting] });
    await readLibrary(newer);
    newer.close();
    const error: unknown = await editLibrary(aDatabase(name), [{ change: () => file }]).catch((thrown) => thrown);
    expect(saveFailure(error)).toBe("newer");
  });

  it("is not made in a new store, which has nothing to change", async () => {
    const database = aDatabase(aDatabaseName(), { migrations: [failing] });
    expect((await readLibrary(database)).file.offers).toEqual([]);
  });
});
