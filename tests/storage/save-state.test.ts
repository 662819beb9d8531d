import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { saveFailure } from "../../src/storage/save-state.ts";

describe("a failed save", () => {
  it("for want of room is told apart, also when another error is wrapped around it", () => {
    const quota = new DOMException("no room", "QuotaExceededError");
    expect(saveFailure(quota)).toBe("full");
    expect(saveFailure(new Dexie.AbortError("aborted", quota))).toBe("full");
    expect(saveFailure(new Error("outer", { cause: quota }))).toBe("full");
  });

  it.each([[new DOMException("no", "SecurityError")], [new Dexie.OpenFailedError("no")], ["a string"], [undefined]])(
    "for any other reason is a refusal",
    (error) => {
      expect(saveFailure(error)).toBe("refused");
    },
  );
});
