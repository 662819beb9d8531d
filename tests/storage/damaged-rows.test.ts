import { describe, expect, it } from "vitest";
import { readLibrary } from "../../src/storage/library.ts";
import { aDatabase } from "../builders/a-database.ts";

const sound = { id: "sound", employer: "Sound Ltd", title: "ML engineer" };
const broken = { id: "broken", employer: "Broken Ltd", title: "ML engineer", pay: { base: "lots" } };

describe("a damaged row", () => {
  it("is set aside with what is wrong, and the others are read", async () => {
    const database = aDatabase();
    await database.offers.bulkPut([
      { id: "broken", position: 0, offer: broken },
      { id: "sound", position: 1, offer: sound },
    ]);
    expect((await readLibrary(database)).file.offers).toEqual([sound]);
    const [aside, ...others] = await database.setAside.toArray();
    expect(others).toEqual([]);
    expect(aside).toMatchObject({
      table: "offers",
      key: "broken",
      row: { id: "broken", position: 0, offer: broken },
      problems: ['pay.base: found "lots"; expected an amount such as 46500 or 46500.50'],
    });
    expect(new Date(aside?.at ?? "").getTime()).not.toBeNaN();
  });

  it("is set aside once, not at every start", async () => {
    const database = aDatabase();
    await database.offers.put({ id: "broken", position: 0, offer: broken });
    await readLibrary(database);
    await readLibrary(database);
    expect(await database.setAside.count()).toBe(1);
    expect(await database.offers.count()).toBe(0);
  });

  it.each([
    ["preferences", { sureness: "perhaps" }],
    ["preferences", { weights: { pay: 0 } }],
    ["app", { namesHidden: "yes" }],
    ["rest", "not a record"],
  ] as const)("of the settings (%s) leaves the others as they are", async (key, value) => {
    const database = aDatabase();
    await database.settings.bulkPut([
      { key, value },
      { key: "rubric", value: { id: "ai-ml-first-job" } },
    ]);
    const { file } = await readLibrary(database);
    expect(file).toEqual({
      format: "first-rung/offers",
      version: 1,
      rubric: { id: "ai-ml-first-job" },
      offers: [],
    });
    expect(await database.setAside.toArray()).toMatchObject([{ table: "settings", key, row: { key, value } }]);
  });

  it("whose key is not its offer's id is not read as that offer", async () => {
    const database = aDatabase();
    await database.offers.bulkPut([
      { id: "sound", position: 0, offer: sound },
      { id: "other", position: 1, offer: sound },
    ]);
    expect((await readLibrary(database)).file.offers).toEqual([sound]);
    expect((await database.setAside.toArray()).map(({ key }) => key)).toEqual(["other"]);
  });
});
