import { confirmAnswer } from "../../src/offers/edit/edit-answer.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { describe, expect, it } from "vitest";
import { setAnswer } from "../../src/offers/edit/edit-answer.ts";
import { removeOffer } from "../../src/offers/edit/edit-offer.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import type { FileChange } from "../../src/storage/apply-change.ts";
import { editLibrary, readLibrary, watchRevision } from "../../src/storage/library.ts";
import { undoOf } from "../../src/storage/undo.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { aDatabase, aDatabaseName } from "../builders/a-database.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const fileWith = (...names: string[]): OffersFile => anOffersFile(names.map((id) => anOffer(id)));

const put =
  (file: OffersFile): FileChange =>
  () =>
    file;
const answering =
  (id: string, question: string, choice: string): FileChange =>
  (file) =>
    setAnswer(file, id, question, { choice });
const removing =
  (id: string): FileChange =>
  (file) =>
    removeOffer(file, id);
const refused: FileChange = (file) => ({ ...file, preferences: { weights: { pay: 0 } } });
const failing: FileChange = () => {
  throw new RangeError("a mistake of ours");
};
const ids = (file: OffersFile): string[] => (file.offers ?? []).map(({ id }) => id);

const edit = async (database: ReturnType<typeof aDatabase>, change: FileChange): Promise<OffersFile> =>
  (await editLibrary(database, [{ change }])).file;

describe("what is kept in the browser", () => {
  it("a new store holds no offers", async () => {
    const { file, revision } = await readLibrary(aDatabase());
    expect(file).toEqual({ format: "first-rung/offers", version: 1, offers: [] });
    expect(revision).toBe(0);
  });

  it("everything that was put in comes out, also what this version does not know", async () => {
    const name = aDatabaseName();
    const file: OffersFile = {
      ...fileWith("lumen", "harbor"),
      rubric: { id: aSmallRubric.id, version: aSmallRubric.version },
      preferences: { weights: { pay: 3 }, sureness: "order", ownCriteria: [{ id: "near", weight: 5, colour: "blue" }] },
      app: { namesHidden: true, places: { lumen: "mentor" } },
      mood: "hopeful",
    };
    await edit(aDatabase(name), put(file));
    expect((await readLibrary(aDatabase(name))).file).toEqual(file);
  });

  it("answers kept under an earlier version of the rubric come out as answers of this one, once", async () => {
    const name = aDatabaseName();
    const [offer] = fileWith("lumen").offers ?? [];
    const file: OffersFile = {
      ...fileWith(),
      rubric: { id: bundledRubric.id, version: "1.0.0" },
      offers: offer === undefined ? [] : [{ ...offer, answers: { "task-mix": { choice: "half" } } }],
    };
    await edit(aDatabase(name, { rubric: bundledRubric }), put(file));
    const { file: read } = await readLibrary(aDatabase(name, { rubric: bundledRubric }));
    expect(read.rubric?.version).toBe(bundledRubric.version);
    expect(read.offers?.[0]?.answers).toEqual({ "task-mix": { choice: "half", lookAgain: true } });
    await edit(aDatabase(name, { rubric: bundledRubric }), (current) => confirmAnswer(current, "lumen", "task-mix"));
    expect((await readLibrary(aDatabase(name, { rubric: bundledRubric }))).file.offers?.[0]?.answers).toEqual({
      "task-mix": { choice: "half" },
    });
  });

  it("ids that every object inherits are ids like any other", async () => {
    const name = aDatabaseName();
    await edit(aDatabase(name), put(fileWith("constructor", "tostring")));
    await edit(aDatabase(name), answering("constructor", "constructor", "unknown"));
    const { file } = await readLibrary(aDatabase(name));
    expect(file.offers?.[0]?.answers).toEqual({ constructor: { choice: "unknown" } });
  });

  it("two tabs that answer different questions of one offer lose neither answer", async () => {
    const name = aDatabaseName();
    const [one, other] = [aDatabase(name), aDatabase(name)];
    await edit(one, put(fileWith("harbor")));
    await Promise.all([
      edit(one, answering("harbor", "after-launch", "own")),
      edit(other, answering("harbor", "mentor", "unknown")),
    ]);
    const { file } = await readLibrary(one);
    expect(file.offers?.[0]?.answers).toEqual({ "after-launch": { choice: "own" }, mentor: { choice: "unknown" } });
  });

  it("only the rows that changed are written", async () => {
    const database = aDatabase();
    await edit(database, put(fileWith("a", "b", "c")));
    const written: string[] = [];
    database.offers.hook("updating", (_changes, key) => void written.push(key));
    database.offers.hook("creating", (key) => void written.push(key));
    database.offers.hook("deleting", (key) => void written.push(key));
    await edit(database, answering("b", "mentor", "unknown"));
    await edit(database, removing("a"));
    expect(written).toEqual(["b", "a"]);
  });

  it("an edit to what is known reads no offer again, unless another tab has written since", async () => {
    const name = aDatabaseName();
    const [database, otherTab] = [aDatabase(name), aDatabase(name)];
    const first = await editLibrary(database, [{ change: put(fileWith("a", "b")) }]);
    const read: string[] = [];
    database.offers.hook("reading", (row) => {
      read.push(row.id);
      return row;
    });
    const second = await editLibrary(database, [{ change: answering("b", "mentor", "unknown") }], first);
    expect(read).toEqual([]);
    expect((await readLibrary(otherTab)).file).toEqual(second.file);
    await edit(otherTab, answering("a", "mentor", "weekly"));
    const third = await editLibrary(database, [{ change: answering("b", "after-launch", "own") }], second);
    expect(read).toEqual(["a", "b"]);
    expect(third.file.offers?.map(({ answers }) => answers)).toEqual([
      { mentor: { choice: "weekly" } },
      { mentor: { choice: "unknown" }, "after-launch": { choice: "own" } },
    ]);
    expect((await readLibrary(aDatabase(name))).file).toEqual(third.file);
  });

  it("an edit that changes nothing writes nothing", async () => {
    const database = aDatabase();
    const { revision } = await editLibrary(database, [{ change: put(fileWith("a")) }]);
    expect((await editLibrary(database, [{ change: put(fileWith("a")) }])).revision).toBe(revision);
  });

  it.each([["a"], ["b"], ["c"]])("undoing the removal of %s puts it back where it stood", async (id) => {
    const database = aDatabase();
    const before = await edit(database, put(fileWith("a", "b", "c")));
    const after = await edit(database, removing(id));
    expect(ids(after)).not.toContain(id);
    await edit(database, undoOf(before, after));
    expect(ids((await readLibrary(database)).file)).toEqual(["a", "b", "c"]);
  });

  it("offers keep an order that was changed", async () => {
    const name = aDatabaseName();
    await edit(aDatabase(name), put(fileWith("a", "b", "c", "d")));
    await edit(aDatabase(name), put(fileWith("d", "b", "a", "c")));
    expect(ids((await readLibrary(aDatabase(name))).file)).toEqual(["d", "b", "a", "c"]);
  });

  it("an edit that no longer applies does not keep the next from being saved", async () => {
    const database = aDatabase();
    await edit(database, put(fileWith("a")));
    const { file, refused: count } = await editLibrary(database, [
      { change: refused },
      { change: answering("a", "mentor", "unknown") },
    ]);
    expect(file.offers?.[0]?.answers).toEqual({ mentor: { choice: "unknown" } });
    expect(count).toBe(1);
  });

  it("an edit that fails by a mistake of ours is told, and nothing is written", async () => {
    const database = aDatabase();
    await edit(database, put(fileWith("a")));
    const { revision } = await readLibrary(database);
    await expect(editLibrary(database, [{ change: put(fileWith("b")) }, { change: failing }])).rejects.toThrow(
      "an edit failed: RangeError: a mistake of ours",
    );
    const stored = await readLibrary(database);
    expect(ids(stored.file)).toEqual(["a"]);
    expect(stored.revision).toBe(revision);
  });

  it("an import keeps a copy of what it replaces, and the five newest copies are kept", async () => {
    const database = aDatabase();
    await edit(database, put(fileWith("mine")));
    for (const id of ["b", "c", "d", "e", "f", "g"]) {
      await editLibrary(database, [{ change: put(fileWith(id)), copyFirst: true }]);
    }
    expect(await database.copies.toArray()).toMatchObject(
      ["b", "c", "d", "e", "f"].map((id) => ({ before: "replacing", rows: { offers: [{ id }] } })),
    );
  });

  it("another tab hears of every write", async () => {
    const name = aDatabaseName();
    const heard: number[] = [];
    const stop = watchRevision(aDatabase(name), (revision) => void heard.push(revision));
    await expect.poll(() => heard).toEqual([0]);
    await edit(aDatabase(name), put(fileWith("a")));
    await expect.poll(() => heard).toEqual([0, 1]);
    stop();
    await edit(aDatabase(name), put(fileWith("b")));
    expect(heard).toEqual([0, 1]);
  });
});
