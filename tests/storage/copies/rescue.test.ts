import { indexedDB } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readOffers } from "../../../src/offers/read/read-offers.ts";
import { editLibrary, readLibrary } from "../../../src/storage/library.ts";
import type { Migration } from "../../../src/storage/migrations.ts";
import { rescue } from "../../../src/storage/copies/rescue.ts";
import { aDatabase, aDatabaseName } from "../../builders/a-database.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const file = anOffersFile([anOffer("lumen"), anOffer("harbor")], {
  preferences: { weights: { pay: 3 } },
  mood: "hopeful",
});

const aKeptFile = async (migrations: readonly Migration[] = []): Promise<string> => {
  const name = aDatabaseName();
  const database = aDatabase(name, { migrations });
  await editLibrary(database, [{ change: () => file }]);
  database.close();
  return name;
};

const aStep = (version: number, offersVersion?: number): Migration => ({
  version,
  ...(offersVersion !== undefined && { offersVersion }),
  upgrade: () => Promise.resolve(),
});

beforeEach(() => {
  vi.stubGlobal("indexedDB", indexedDB);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what is kept, read past the app", () => {
  it("is an offers file that says the same", async () => {
    const text = await rescue({ name: await aKeptFile() });
    expect(readOffers(text ?? "", "rescued.json", aSmallRubric)).toMatchObject({ ok: true, file });
  });

  it("is nothing where nothing is kept, and no store is made by looking", async () => {
    const name = aDatabaseName();
    expect(await rescue({ name })).toBeNull();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
    await readLibrary(aDatabase(name));
    expect(await rescue({ name })).toBeNull();
  });

  it("holds damaged rows too, as they are", async () => {
    const name = await aKeptFile();
    const database = aDatabase(name);
    const damaged = { id: "broken", pay: { base: Number.NaN, bonus: 3n } };
    await database.offers.put({ id: "broken", position: 7, offer: damaged });
    database.close();
    const text = await rescue({ name });
    expect(JSON.parse(text ?? "")).toMatchObject({
      offers: [{}, {}, { id: "broken", pay: { base: "NaN", bonus: "3" } }],
    });
  });

  it("after a step that failed is still what it was before", async () => {
    const name = await aKeptFile();
    const failing: Migration = {
      version: 2,
      offersVersion: 2,
      upgrade: async (transaction) => {
        await transaction.table("offers").clear();
        throw new Error("interrupted");
      },
    };
    await expect(readLibrary(aDatabase(name, { migrations: [failing] }))).rejects.toThrow("step to version 2");
    const text = await rescue({ name, migrations: [failing] });
    expect(readOffers(text ?? "", "rescued.json", aSmallRubric)).toMatchObject({ ok: true, file });
  });

  it("says the version that its rows have", async () => {
    const steps = [aStep(2), aStep(3, 2), aStep(4)];
    const at = async (count: number): Promise<unknown> => {
      const text = await rescue({ name: await aKeptFile(steps.slice(0, count)), migrations: steps });
      return JSON.parse(text ?? "").version;
    };
    expect([await at(0), await at(1), await at(2), await at(3)]).toEqual([1, 1, 2, 2]);
  });

  it("of a newer version of the page is handed out as bare rows, as nobody here knows what they mean", async () => {
    const text = await rescue({ name: await aKeptFile([aStep(2)]), migrations: [] });
    expect(JSON.parse(text ?? "")).toMatchObject({
      format: "first-rung/rows",
      store: 2,
      rows: { offers: [{ id: "harbor" }, { id: "lumen" }] },
    });
  });

  it("that nobody may read is an error, not nothing", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("storage is off", "SecurityError");
      },
    });
    await expect(rescue({ name: "any" })).rejects.toThrow("storage is off");
  });

  it("that another tab does not let go of is given up after a while", async () => {
    vi.stubGlobal("indexedDB", { open: () => new EventTarget() });
    await expect(rescue({ name: "any", patience: 5 })).rejects.toThrow("did not open within 5 ms");
  });
});
