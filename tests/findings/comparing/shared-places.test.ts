import { describe, expect, it } from "vitest";
import { placeLabels, type Ranked, sharedPlaces } from "../../../src/findings/comparing/shared-places.ts";

const ranked = (ranks: readonly number[], ahead: Readonly<Record<string, number>> | null): Ranked => {
  const ids = ranks.map((_, index) => "abcdef".charAt(index));
  const chance = (one: string, other: string): number => {
    const back = ahead?.[other + one];
    return ahead?.[one + other] ?? (back === undefined ? Number(one < other) : 1 - back);
  };
  return {
    offers: ids.map((id, index) => ({ id, rank: ranks[index] ?? 1, answered: 1 })),
    better:
      ahead === null
        ? null
        : Object.fromEntries(
            ids.map((one) => [
              one,
              Object.fromEntries(ids.filter((other) => other !== one).map((other) => [other, chance(one, other)])),
            ]),
          ),
  };
};
const labels = (comparison: Ranked): readonly string[] => [...placeLabels(comparison)].map((entry) => entry.join(" "));

describe("places", () => {
  it("each its own when all can be told apart", () => {
    expect(labels(ranked([1, 2, 3], {}))).toEqual(["a 1", "b 2", "c 3"]);
  });

  it("two that can't be told apart share a place, and the next is third", () => {
    expect(labels(ranked([1, 2, 3], { ab: 0.6 }))).toEqual(["a =1", "b =1", "c 3"]);
  });

  it("two to one is enough to be told apart", () => {
    expect(labels(ranked([1, 2], { ab: 2 / 3 }))).toEqual(["a 1", "b 2"]);
    expect(labels(ranked([1, 2], { ab: 0.66 }))).toEqual(["a =1", "b =1"]);
  });

  it("a chain of close calls doesn't lift the last of it to the top", () => {
    expect(labels(ranked([1, 2, 3], { ab: 0.6, bc: 0.6, ac: 0.9 }))).toEqual(["a =1", "b =1", "c 3"]);
  });

  it("above fifty offers, and with one, only the scores speak", () => {
    expect(sharedPlaces(ranked([2, 1, 2], null))).toEqual([
      { place: 1, offers: ["b"] },
      { place: 2, offers: ["a", "c"] },
    ]);
    expect(labels(ranked([1], null))).toEqual(["a 1"]);
    expect(sharedPlaces(ranked([], null))).toEqual([]);
  });
});
