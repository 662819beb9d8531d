import { describe, expect, it } from "vitest";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import { indexRubric } from "../../../src/offers/rubric-index.ts";
import { editLibrary } from "../../../src/storage/library.ts";
import type { Migration } from "../../../src/storage/migrations.ts";
import { textOfCopy, readCopy } from "../../../src/storage/copies/read-copy.ts";
import { aDatabase } from "../../builders/a-database.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const index = indexRubric(aSmallRubric);
const mine = anOffersFile([anOffer("b"), anOffer("a")], {
  preferences: { weights: { pay: 3 } },
  app: { namesHidden: true },
  mood: "hopeful",
});

/** The copy that is kept when something else takes the place of `mine` and a damaged offer. */
const aCopy = async () => {
  const database = aDatabase();
  await editLibrary(database, [{ change: () => mine }]);
  await database.offers.put({ id: "broken", position: 9, offer: { id: "broken" } });
  await editLibrary(database, [{ change: () => anOffersFile([anOffer("c")]), copyFirst: true }]);
  const [copy] = await database.copies.toArray();
  if (copy === undefined) throw new Error("no copy");
  return copy;
};

describe("a copy that was kept", () => {
  it("reads as the file it was, and counts what can't be read", async () => {
    expect(readCopy(await aCopy(), index)).toEqual({ file: mine, damaged: 1 });
  });

  it("is handed out with everything in it, damaged or not", async () => {
    const text = textOfCopy(await aCopy());
    expect(JSON.parse(text).offers.at(-1)).toEqual({ id: "broken" });
    const { offers, ...rest } = JSON.parse(text);
    const sound = JSON.stringify({ ...rest, offers: offers.slice(0, -1) });
    expect(readOffers(sound, "copy.json", aSmallRubric)).toMatchObject({ ok: true, file: mine });
  });

  it("of a version that this page does not know is not read, and can be handed out", async () => {
    const later: Migration = { version: 2, offersVersion: 7, upgrade: () => Promise.resolve() };
    const copy = { ...(await aCopy()), store: 2 };
    expect(readCopy(copy, index, [later])).toBeNull();
    expect(JSON.parse(textOfCopy(copy, [later]))).toMatchObject({ version: 7 });
  });
});
