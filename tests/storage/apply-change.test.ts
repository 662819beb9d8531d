import { describe, expect, it } from "vitest";
import type { OffersFile } from "../../src/offers/schema.ts";
import { applyChange } from "../../src/storage/apply-change.ts";

const file: OffersFile = {
  format: "first-rung/offers",
  version: 1,
  offers: [{ id: "a", employer: "A", title: "ML engineer" }],
};

describe("an edit that could not be read back is refused", () => {
  it.each<[string, OffersFile, RegExp]>([
    [
      "an amount that is not a number",
      { ...file, offers: [{ id: "a", employer: "", title: "", pay: { base: Number.NaN } }] },
      /an amount such as/,
    ],
    [
      "two offers with one id",
      { ...file, offers: [...(file.offers ?? []), { id: "a", employer: "B", title: "" }] },
      /two offers with the same id/,
    ],
    ["a negative weight", { ...file, preferences: { weights: { pay: -1 } } }, /points, 0 or more/],
  ])("%s", (_name, after, problem) => {
    expect(() => applyChange(file, () => after)).toThrow(problem);
  });

  it("a sound one is not", () => {
    const after = { ...file, preferences: { weights: { pay: 1 } } };
    expect(applyChange(file, () => after)).toBe(after);
  });
});
