import { describe, expect, it, vi } from "vitest";
import { Dexie } from "dexie";
import { openWithin } from "../../src/storage/open-within.ts";
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

  it("gives up on one that another page holds", async () => {
    const database = aDatabase();
    vi.spyOn(database, "open").mockReturnValue(new Dexie.Promise<Dexie>(() => undefined));
    await expect(openWithin(database, 5)).rejects.toThrow("did not open within 5 ms");
  });
});
