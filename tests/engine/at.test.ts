import { describe, expect, it } from "vitest";
import { at } from "../../src/engine/at.ts";

describe("an item at an index", () => {
  it("is that item, a 0 too", () => {
    expect(at([3, 0], 1)).toBe(0);
    expect(at(new Float64Array([1, 2]), 0)).toBe(1);
  });

  it.each([-1, 2, Number.NaN])("at %d there is none, and no 0 in its place", (index) => {
    expect(() => at([3, 5], index)).toThrow(`index ${index}: expected 0 to 1`);
  });
});
