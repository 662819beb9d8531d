import { describe, expect, it, vi } from "vitest";
import { Dexie } from "dexie";
import { openWithin } from "../../src/storage/database.ts";
import { StoreFault } from "../../src/storage/store-fault.ts";
import { aDatabase } from "../builders/a-database.ts";

describe("opening the store", () => {
  it("opens it, once", async () => {
    const database = aDatabase();
    await openWithin(database);
    expect(database.isOpen()).toBe(true);
    const open = vi.spyOn(database, "open");
    await openWithin(database);
    expect(open).not.toHaveBeenCalled();
  });

  it("waits eight seconds for it, and no longer", async () => {
    vi.useFakeTimers();
    const database = aDatabase();
    vi.spyOn(database, "open").mockReturnValue(new Dexie.Promise<Dexie>(() => undefined));
    const ended = vi.fn<(error: unknown) => void>();
    openWithin(database).catch(ended);
    await vi.advanceTimersByTimeAsync(7999);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledExactlyOnceWith(new StoreFault("held", "the store did not open within 8000 ms"));
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it("leaves no alarm behind once it is open", async () => {
    const clear = vi.spyOn(globalThis, "clearTimeout");
    const set = vi.spyOn(globalThis, "setTimeout");
    await openWithin(aDatabase(), 123_456);
    const alarm = set.mock.results[set.mock.calls.findIndex(([, after]) => after === 123_456)];
    expect(clear).toHaveBeenCalledWith(alarm?.value);
    vi.restoreAllMocks();
  });

  it("gives up on one that another page holds", async () => {
    const database = aDatabase();
    vi.spyOn(database, "open").mockReturnValue(new Dexie.Promise<Dexie>(() => undefined));
    await expect(openWithin(database, 5)).rejects.toThrow("did not open within 5 ms");
  });
});
