import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { setAnswer } from "../../../src/offers/edit/edit-answer.ts";
import { addNewOffer, addOffer, removeOffer } from "../../../src/offers/edit/edit-offer.ts";
import { setWeights } from "../../../src/offers/edit/edit-preferences.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { afterPaint } from "../../../src/ui/page/after-paint.ts";
import { LiveFile } from "../../../src/state/live/live-file.ts";
import type { FileChange } from "../../../src/storage/apply-change.ts";
import type { LibraryDatabase } from "../../../src/storage/database.ts";
import { editLibrary, readLibrary } from "../../../src/storage/library.ts";
import { aDatabase, aDatabaseName } from "../../builders/a-database.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

/** A page that has read its store. */
const aPage = async (database: LibraryDatabase): Promise<LiveFile> => {
  const live = new LiveFile(database);
  stops.push(live.follow());
  await expect.poll(() => live.snapshot().file).not.toBeNull();
  await isSaved(live);
  return live;
};

const isSaved = async (live: LiveFile): Promise<void> => {
  await expect.poll(() => live.snapshot().save.kind).toBe("saved");
};

/** An edit is on the screen, and its save under way. */
const saveBegins = (): Promise<void> => new Promise((resolve) => void afterPaint(resolve));

const aKeptFile = async (file: OffersFile): Promise<string> => {
  const name = aDatabaseName();
  await editLibrary(aDatabase(name), [{ change: () => file }]);
  return name;
};

const ids = (file: OffersFile | null): unknown => file?.offers?.map(({ id }) => id);
const answers = (file: OffersFile | null): unknown => file?.offers?.[0]?.answers;
const note = (live: LiveFile, text: string): void => {
  live.edit((file) => setAnswer(file, "harbor", "mentor", { choice: "weekly", note: text }));
};

const addAcme = (file: OffersFile, title: string): OffersFile =>
  addNewOffer(file, "Acme", (id) => ({ id, employer: "Acme", title }));

const noRoom = (): never => {
  throw new DOMException("no room", "QuotaExceededError");
};

describe("the file a page shows", () => {
  it("changes in the same tick as the edit, and the store follows", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    note(live, "h");
    expect(answers(live.snapshot().file)).toEqual({ mentor: { choice: "weekly", note: "h" } });
    expect(live.isUnsaved()).toBe(true);
    await isSaved(live);
    expect(live.isUnsaved()).toBe(false);
    expect(answers((await readLibrary(database)).file)).toEqual({ mentor: { choice: "weekly", note: "h" } });
  });

  it("a save reads no offer back, and what another tab writes is read all the same", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor"), anOffer("lumen")]));
    const database = aDatabase(name);
    const live = await aPage(database);
    const read: string[] = [];
    database.offers.hook("reading", (row) => {
      read.push(row.id);
      return row;
    });
    note(live, "h");
    await isSaved(live);
    note(live, "he");
    await isSaved(live);
    await expect.poll(() => live.isUnsaved()).toBe(false);
    expect(read).toEqual([]);
    await editLibrary(aDatabase(name), [{ change: (file) => removeOffer(file, "lumen") }]);
    await expect.poll(() => ids(live.snapshot().file)).toEqual(["harbor"]);
    expect(read).toEqual(["harbor"]);
    expect(answers(live.snapshot().file)).toEqual({ mentor: { choice: "weekly", note: "he" } });
  });

  it("a store that was closed may have been emptied meanwhile, so it is read again", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor")]));
    const database = aDatabase(name);
    const live = await aPage(database);
    database.close({ disableAutoOpen: false });
    await aDatabase(name).delete();
    await editLibrary(aDatabase(name), [{ change: () => anOffersFile([anOffer("lumen")]) }]);
    live.edit((file) => addAcme(file, "since"));
    await isSaved(live);
    expect(ids((await readLibrary(aDatabase(name))).file)).toEqual(["lumen", "acme"]);
    expect(ids(live.snapshot().file)).toEqual(["lumen", "acme"]);
  });

  it("is saved at once where the page goes out of sight before the edit was shown", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    vi.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    note(live, "h");
    document.dispatchEvent(new Event("visibilitychange"));
    await isSaved(live);
    expect(live.isUnsaved()).toBe(false);
    expect(answers((await readLibrary(database)).file)).toEqual({ mentor: { choice: "weekly", note: "h" } });
  });

  it("keystrokes during a save go together into the next one", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    const { revision } = await readLibrary(database);
    note(live, "h");
    await saveBegins();
    for (const text of ["he", "hel", "hell", "hello"]) note(live, text);
    await isSaved(live);
    const stored = await readLibrary(database);
    expect(answers(stored.file)).toEqual({ mentor: { choice: "weekly", note: "hello" } });
    expect(stored.revision - revision).toBeLessThanOrEqual(2);
  });

  it("is never older than what was typed, while saves come back", async () => {
    const live = await aPage(aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")]))));
    const shown: number[] = [];
    live.subscribe(() => {
      shown.push(live.snapshot().file?.offers?.[0]?.answers?.["mentor"]?.note?.length ?? 0);
    });
    for (let length = 1; length <= 40; length += 1) {
      note(live, "x".repeat(length));
      if (length % 3 === 0) await new Promise((resolve) => void setTimeout(resolve, 1));
    }
    await isSaved(live);
    expect(shown.at(-1)).toBe(40);
    expect(shown).toEqual(shown.toSorted((one, other) => one - other));
  });

  it("shows what another tab wrote, and both tabs' answers stay", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor")]));
    const [one, other] = [await aPage(aDatabase(name)), await aPage(aDatabase(name))];
    one.edit((file) => setAnswer(file, "harbor", "mentor", { choice: "weekly" }));
    other.edit((file) => setAnswer(file, "harbor", "after-launch", { choice: "own" }));
    const both = { mentor: { choice: "weekly" }, "after-launch": { choice: "own" } };
    await expect.poll(() => answers(one.snapshot().file)).toEqual(both);
    await expect.poll(() => answers(other.snapshot().file)).toEqual(both);
  });

  it("two tabs typing at once end with the same, and lose nothing that the other did not overwrite", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor"), anOffer("lumen")]));
    const [one, other] = [await aPage(aDatabase(name)), await aPage(aDatabase(name))];
    for (let round = 0; round < 10; round += 1) {
      one.edit((file) => setAnswer(file, "harbor", `one-${round}`, { choice: "unknown" }));
      other.edit((file) => setAnswer(file, "harbor", `other-${round}`, { choice: "unknown" }));
      await new Promise((resolve) => void setTimeout(resolve, 2));
    }
    await expect.poll(() => Object.keys(answers(one.snapshot().file) ?? {})).toHaveLength(20);
    await expect.poll(() => other.snapshot().file).toEqual(one.snapshot().file);
  });

  it("an offer added here is shown once, however its save comes back", async () => {
    const live = await aPage(aDatabase());
    const counts: number[] = [];
    live.subscribe(() => {
      counts.push(live.snapshot().file?.offers?.length ?? 0);
    });
    live.edit((file) => addOffer(file, anOffer("harbor")));
    await isSaved(live);
    await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(new Set(counts)).toEqual(new Set([1]));
  });

  it("an offer that did not change stays the same object when another tab changes its neighbour", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor"), anOffer("lumen")]));
    const [one, other] = [await aPage(aDatabase(name)), await aPage(aDatabase(name))];
    const lumen = one.snapshot().file?.offers?.[1];
    other.edit((file) => setAnswer(file, "harbor", "mentor", { choice: "weekly" }));
    await expect.poll(() => answers(one.snapshot().file)).toEqual({ mentor: { choice: "weekly" } });
    expect(one.snapshot().file?.offers?.[1]).toBe(lumen);
  });

  it("undo brings a removed offer back to its place and keeps what was done since", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor"), anOffer("lumen"), anOffer("north")]));
    const live = await aPage(aDatabase(name));
    const undo = live.edit((file) => removeOffer(file, "lumen"));
    note(live, "since");
    live.edit(undo);
    await isSaved(live);
    const { file } = await readLibrary(aDatabase(name));
    expect(file.offers?.map(({ id }) => id)).toEqual(["harbor", "lumen", "north"]);
    expect(answers(file)).toEqual({ mentor: { choice: "weekly", note: "since" } });
  });

  it("two tabs that each add an offer of the same name keep both", async () => {
    const name = aDatabaseName();
    const [one, other] = [await aPage(aDatabase(name)), await aPage(aDatabase(name))];
    one.edit((file) => addAcme(file, "as one"));
    other.edit((file) => addAcme(file, "as the other"));
    await expect.poll(() => ids(one.snapshot().file)).toEqual(["acme", "acme-2"]);
    await expect.poll(() => other.snapshot().file).toEqual(one.snapshot().file);
    const titles = one.snapshot().file?.offers?.map(({ title }) => title);
    expect(titles?.toSorted()).toEqual(["as one", "as the other"]);
    expect([one.snapshot().refused, other.snapshot().refused]).toEqual([0, 0]);
  });

  it("an edit that what another tab wrote does not allow is left out, told, and keeps nothing else from being saved", async () => {
    const name = await aKeptFile(
      anOffersFile([anOffer("harbor")], { preferences: { weights: { ownership: 0, teaching: 1, pay: 1 } } }),
    );
    const [one, other] = [await aPage(aDatabase(name)), await aPage(aDatabase(name))];
    one.edit((file) => setWeights(file, { ...file.preferences?.weights, pay: 0 }));
    other.edit((file) => setWeights(file, { ...file.preferences?.weights, teaching: 0 }));
    note(other, "still kept");
    await isSaved(one);
    await isSaved(other);
    await expect.poll(() => one.snapshot().file).toEqual(other.snapshot().file);
    expect(one.snapshot().refused + other.snapshot().refused).toBe(1);
    expect(answers(one.snapshot().file)).toEqual({ mentor: { choice: "weekly", note: "still kept" } });
  });

  it("an edit that fails by a mistake of ours is not passed over in silence", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    const report = vi.fn<(error: unknown) => void>();
    vi.stubGlobal("reportError", report);
    let runs = 0;
    live.edit((file) => {
      runs += 1;
      if (runs > 1) throw new RangeError("a mistake");
      return addOffer(file, anOffer("lumen"));
    });
    await expect.poll(() => live.snapshot().save.kind).toBe("failed");
    vi.unstubAllGlobals();
    expect(report.mock.calls.map(([error]) => String(error))).toEqual([expect.stringContaining("a mistake")]);
    expect(live.isUnsaved()).toBe(true);
    expect(ids(live.snapshot().file)).toEqual(["harbor", "lumen"]);
  });

  it("an edit that makes no valid file throws and changes nothing", async () => {
    const live = await aPage(aDatabase());
    const before = live.snapshot().file;
    expect(() => live.edit((file) => addOffer(file, anOffer("h", { pay: { base: Number.NaN } })))).toThrow(/an amount/);
    expect(live.snapshot().file).toBe(before);
    expect(live.isUnsaved()).toBe(false);
  });
});

/** A page whose store refused at first and would open now; it has added an offer meanwhile. */
const aRefusedPage = async (name: string): Promise<LiveFile> => {
  const database = aDatabase(name);
  const off = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
    throw new DOMException("storage is off", "SecurityError");
  });
  const live = new LiveFile(database);
  stops.push(live.follow());
  await expect.poll(() => live.snapshot().save).toEqual({ kind: "refused", at: null });
  live.edit((file) => addOffer(file, anOffer("harbor")));
  await new Promise((resolve) => void setTimeout(resolve, 20));
  off.mockRestore();
  return live;
};

const askedAfter = async (change: FileChange): Promise<number> => {
  const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  vi.stubGlobal("navigator", { storage: { persisted: () => Promise.resolve(false), persist } });
  const live = await aPage(aDatabase());
  live.edit(change);
  await isSaved(live);
  vi.unstubAllGlobals();
  return persist.mock.calls.length;
};

describe("asking the browser to keep what is here", () => {
  it("is done with the first offer", async () => {
    expect(await askedAfter((file) => addOffer(file, anOffer("harbor")))).toBe(1);
  });

  it("is not done for samples, nor for settings", async () => {
    expect(await askedAfter(() => anOffersFile([anOffer("harbor")], { app: { samples: ["harbor"] } }))).toBe(0);
    expect(await askedAfter((file) => ({ ...file, preferences: { sureness: "order" } }))).toBe(0);
  });
});

describe("deleting everything", () => {
  it("empties every page, and everything comes back where that is taken back", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("harbor"), anOffer("lumen")]));
    const [one, other] = [await aPage(aDatabase(name)), await aPage(aDatabase(name))];
    const takeBack = await one.erase();
    await expect.poll(() => ids(one.snapshot().file)).toEqual([]);
    await expect.poll(() => ids(other.snapshot().file)).toEqual([]);
    await takeBack();
    await expect.poll(() => ids(one.snapshot().file)).toEqual(["harbor", "lumen"]);
    await expect.poll(() => ids(other.snapshot().file)).toEqual(["harbor", "lumen"]);
  });

  it("takes along what could not be saved", async () => {
    const live = await aPage(aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")]))));
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(noRoom);
    live.edit((file) => addOffer(file, anOffer("lumen")));
    await expect.poll(() => live.snapshot().save.kind).toBe("full");
    full.mockRestore();
    await live.erase();
    await expect.poll(() => ids(live.snapshot().file)).toEqual([]);
    expect(live.isUnsaved()).toBe(false);
  });

  it("during a save loses neither the erasure nor what is typed next", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    note(live, "on its way");
    await saveBegins();
    const erased = live.erase();
    live.edit((file) => addOffer(file, anOffer("lumen")));
    await erased;
    await isSaved(live);
    expect(live.isUnsaved()).toBe(false);
    expect(ids((await readLibrary(database)).file)).toEqual(["lumen"]);
    expect(ids(live.snapshot().file)).toEqual(["lumen"]);
  });

  it("that is refused during a save does nothing twice", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    live.edit((file) => addAcme(file, "once"));
    await saveBegins();
    const refused = vi.spyOn(IDBObjectStore.prototype, "clear").mockImplementation(noRoom);
    await expect(live.erase()).rejects.toThrow("no room");
    refused.mockRestore();
    await isSaved(live);
    expect(ids((await readLibrary(database)).file)).toEqual(["harbor", "acme"]);
  });

  it("that the browser refuses leaves everything as it was", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(noRoom);
    live.edit((file) => addOffer(file, anOffer("lumen")));
    await expect.poll(() => live.snapshot().save.kind).toBe("full");
    await expect(live.erase()).rejects.toThrow("no room");
    full.mockRestore();
    expect(ids(live.snapshot().file)).toEqual(["harbor", "lumen"]);
    live.retry();
    await isSaved(live);
    expect(ids((await readLibrary(database)).file)).toEqual(["harbor", "lumen"]);
  });
});

describe("a browser that keeps nothing", () => {
  it("with no room left says so, keeps the work on the page, and saves it once there is room", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(noRoom);
    note(live, "h");
    await expect.poll(() => live.snapshot().save.kind).toBe("full");
    note(live, "he");
    await expect.poll(() => live.snapshot().save.kind).toBe("full");
    expect(answers(live.snapshot().file)).toEqual({ mentor: { choice: "weekly", note: "he" } });
    expect(answers((await readLibrary(database)).file)).toBeUndefined();
    expect(live.isUnsaved()).toBe(true);
    full.mockRestore();
    live.retry();
    await isSaved(live);
    expect(answers((await readLibrary(database)).file)).toEqual({ mentor: { choice: "weekly", note: "he" } });
  });

  it("tries again by itself with what was edited while a save failed", async () => {
    const database = aDatabase(await aKeptFile(anOffersFile([anOffer("harbor")])));
    const live = await aPage(database);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(noRoom);
    note(live, "h");
    await saveBegins();
    note(live, "he");
    await isSaved(live);
    expect(answers((await readLibrary(database)).file)).toEqual({ mentor: { choice: "weekly", note: "he" } });
  });

  it("that refuses from the start shows an empty file to work in, and writes nothing unseen", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("kept")]));
    const live = await aRefusedPage(name);
    live.edit((file) => addOffer(file, anOffer("lumen")));
    await new Promise((resolve) => void setTimeout(resolve, 50));
    expect(ids(live.snapshot().file)).toEqual(["harbor", "lumen"]);
    expect(live.snapshot().save).toEqual({ kind: "refused", at: null });
    expect(live.isUnsaved()).toBe(true);
    expect(ids((await readLibrary(aDatabase(name))).file)).toEqual(["kept"]);
  });

  it("that opens on a second try brings what it kept and the work on the page together", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("kept")]));
    const live = await aRefusedPage(name);
    live.retry();
    await isSaved(live);
    expect(ids(live.snapshot().file)).toEqual(["kept", "harbor"]);
    expect(ids((await readLibrary(aDatabase(name))).file)).toEqual(["kept", "harbor"]);
  });

  it("that opened on a second try shows what other tabs write from then on", async () => {
    const name = await aKeptFile(anOffersFile([anOffer("kept")]));
    const live = await aRefusedPage(name);
    live.retry();
    await isSaved(live);
    await editLibrary(aDatabase(name), [{ change: (file) => removeOffer(file, "kept") }]);
    await expect.poll(() => ids(live.snapshot().file)).toEqual(["harbor"]);
  });

  it("that turns out to hold the same offer has neither of the two overwritten", async () => {
    const kept = anOffersFile([anOffer("harbor", { title: "as kept" })]);
    const name = await aKeptFile(kept);
    const live = await aRefusedPage(name);
    live.retry();
    await expect.poll(() => live.snapshot().save.kind).toBe("clash");
    expect(live.snapshot().file?.offers).toEqual([anOffer("harbor")]);
    expect((await readLibrary(aDatabase(name))).file.offers).toEqual(kept.offers);
  });
});
