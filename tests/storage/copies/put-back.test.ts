import { describe, expect, it } from "vitest";
import { setAnswer } from "../../../src/offers/edit/edit-answer.ts";
import type { LibraryDatabase } from "../../../src/storage/database.ts";
import { editLibrary, readLibrary } from "../../../src/storage/library.ts";
import { putBack } from "../../../src/storage/copies/put-back.ts";
import { aDatabase } from "../../builders/a-database.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

/** A store in which an older page set an offer aside, as it knew no option `own`; and settings that nobody can read. */
const aStoreWithAnOfferAside = async (): Promise<LibraryDatabase> => {
  const database = aDatabase();
  const answered = anOffer("harbor", { answers: { "after-launch": { choice: "own" } } });
  await database.offers.put({ id: "lumen", position: 0, offer: anOffer("lumen") });
  await database.settings.put({ key: "preferences", value: { sureness: "perhaps" } });
  await readLibrary(database);
  await database.setAside.add({
    at: "2026-11-03T09:00:00Z",
    table: "offers",
    key: "harbor",
    row: { id: "harbor", position: 1, offer: answered },
    problems: ["answers.after-launch.choice: found own; expected one of never, watch"],
  });
  return database;
};

describe("what was set aside", () => {
  it("goes back to its place once it can be read, and what still can't stays aside", async () => {
    const database = await aStoreWithAnOfferAside();
    const { revision } = await readLibrary(database);
    expect(await putBack(database)).toBe(1);
    const after = await readLibrary(database);
    expect(after.file.offers?.map(({ id }) => id)).toEqual(["lumen", "harbor"]);
    expect(after.file.offers?.[1]?.answers).toEqual({ "after-launch": { choice: "own" } });
    expect(after.revision).toBeGreaterThan(revision);
    expect(await database.setAside.toArray()).toMatchObject([{ table: "settings", key: "preferences" }]);
    expect(await putBack(database)).toBe(0);
  });

  it("never takes the place of what has come there since", async () => {
    const database = await aStoreWithAnOfferAside();
    const since = anOffer("harbor", { title: "typed in again" });
    await editLibrary(database, [{ change: (file) => ({ ...file, offers: [...(file.offers ?? []), since] }) }]);
    await editLibrary(database, [{ change: (file) => setAnswer(file, "harbor", "mentor", { choice: "unknown" }) }]);
    expect(await putBack(database)).toBe(0);
    expect((await readLibrary(database)).file.offers?.[1]?.title).toBe("typed in again");
    expect(await database.setAside.count()).toBe(2);
  });
});
