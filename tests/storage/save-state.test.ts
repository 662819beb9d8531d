import { Dexie } from "dexie";
import { describe, expect, it } from "vitest";
import { FailedChange, RefusedChange } from "../../src/storage/apply-change.ts";
import { saveFailure } from "../../src/storage/save-state.ts";

describe("a failed save", () => {
  it("for want of room is told apart, also when another error is wrapped around it", () => {
    const quota = new DOMException("no room", "QuotaExceededError");
    expect(saveFailure(quota)).toBe("full");
    expect(saveFailure(new Dexie.AbortError("aborted", quota))).toBe("full");
    expect(saveFailure(new Error("outer", { cause: quota }))).toBe("full");
  });

  it("by a mistake of ours, or as two works can't be brought together, is told apart", () => {
    expect(saveFailure(new FailedChange("no"))).toBe("failed");
    expect(saveFailure(new RefusedChange("no"))).toBe("clash");
  });

  it.each([[new DOMException("no", "SecurityError")], [new Dexie.OpenFailedError("no")], ["a string"], [undefined]])(
    "for any other reason is a refusal",
    (error) => {
      expect(saveFailure(error)).toBe("refused");
    },
  );
});
