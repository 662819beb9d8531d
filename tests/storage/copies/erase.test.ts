import { describe, expect, it } from "vitest";
import { bringBack, eraseLibrary } from "../../../src/storage/copies/erase.ts";
import { editLibrary, readLibrary } from "../../../src/storage/library.ts";
import { aDatabase } from "../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const mine = anOffersFile([anOffer("b"), anOffer("a")], { preferences: { sureness: "order" }, mood: "hopeful" });

/** A store with work, a copy of it, and a row that was set aside. */
const aFullStore = async () => {
  const database = aDatabase();
  await database.offers.put({ id: "broken", position: 0, offer: { id: "broken" } });
  await editLibrary(database, [{ change: () => mine, copyFirst: true }]);
  return database;
};

describe("deleting everything", () => {
  it("leaves nothing behind, copies and what was set aside included, and every tab can tell", async () => {
    const database = await aFullStore();
    const { revision } = await readLibrary(database);
    await eraseLibrary(database);
    expect((await readLibrary(database)).file).toEqual(anOffersFile([]));
    expect((await readLibrary(database)).revision).toBeGreaterThan(revision);
    expect(await database.copies.count()).toBe(0);
    expect(await database.setAside.count()).toBe(0);
    expect(JSON.stringify(await database.settings.toArray())).not.toContain("hopeful");
  });

  it("can be taken back, with everything in its place", async () => {
    const database = await aFullStore();
    const { revision } = await readLibrary(database);
    await bringBack(database, await eraseLibrary(database));
    const after = await readLibrary(database);
    expect(after.file).toEqual(mine);
    expect(after.revision).toBeGreaterThan(revision + 1);
    expect(await database.copies.count()).toBe(1);
    expect(await database.setAside.toArray()).toMatchObject([{ key: "broken" }]);
  });

  it("taken back after something new was begun keeps a copy of that", async () => {
    const database = await aFullStore();
    const erased = await eraseLibrary(database);
    await editLibrary(database, [{ change: () => anOffersFile([anOffer("a", { title: "new" }), anOffer("c")]) }]);
    await bringBack(database, erased);
    expect((await readLibrary(database)).file.offers).toEqual(mine.offers);
    expect((await database.copies.toArray()).at(-1)).toMatchObject({ rows: { offers: [{ id: "a" }, { id: "c" }] } });
  });
});
