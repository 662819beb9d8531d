import { describe, expect, it } from "vitest";
import { indexRubric } from "../../src/offers/rubric-index.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { applyChange } from "../../src/storage/apply-change.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";

const index = indexRubric(aSmallRubric);
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
    ["weights that are all 0", { ...file, preferences: { weights: { pay: 0 } } }, /all 0/],
    [
      "an option that the question lacks",
      { ...file, offers: [{ id: "a", employer: "", title: "", answers: { "after-launch": { choice: "none" } } }] },
      /one of never, watch, own, unknown/,
    ],
  ])("%s", (_name, after, problem) => {
    expect(() => applyChange(file, () => after, index)).toThrow(problem);
  });

  it("a sound one is not", () => {
    const after = { ...file, preferences: { weights: { pay: 1 } } };
    expect(applyChange(file, () => after, index)).toBe(after);
  });
});
