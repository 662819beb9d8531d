import { describe, expect, it, vi } from "vitest";
import { askToPersist } from "../../src/storage/persistence.ts";

const storage = (isPersisted: boolean, persist: () => Promise<boolean>) => ({
  persisted: () => Promise.resolve(isPersisted),
  persist,
});

describe("asking the browser to keep what is here", () => {
  it("does not ask again for what is promised already", async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    expect(await askToPersist(storage(true, persist))).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([[true], [false]])("answers what the browser answers (%s)", async (answer) => {
    expect(await askToPersist(storage(false, () => Promise.resolve(answer)))).toBe(answer);
  });

  it("a browser that throws promises nothing", async () => {
    expect(await askToPersist(storage(false, () => Promise.reject(new TypeError("not allowed"))))).toBe(false);
  });
});
