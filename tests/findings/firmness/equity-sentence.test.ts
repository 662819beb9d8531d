import { describe, expect, it } from "vitest";
import { equitySentence } from "../../../src/findings/firmness/equity-sentence.ts";
import { aCaseOf } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const told = (equity: { grant: number; discount?: number }, other = 50_000) =>
  equitySentence(
    aCaseOf(
      [
        anOffer("a", { employer: "Alder", pay: { currency: "GBP", base: 40_000, equity } }),
        anOffer("b", { employer: "Birch", pay: { currency: "GBP", base: other } }),
      ],
      { preferences: { pay: { currency: "GBP" } } },
    ),
    "a",
    "b",
  );

describe("shares that may never be sold", () => {
  it("tells at which part of them the offer stops paying more, and what the person computes with", () => {
    expect(told({ grant: 80_000 })).toBe(
      "If 50% of its shares or options are never sold, Alder pays no more than Birch; you count them all.",
    );
    expect(told({ grant: 80_000, discount: 0.2 })).toMatch(/; you leave out 20%\.$/);
  });

  it("rounds so that what it says holds", () => {
    expect(told({ grant: 80_000 }, 49_999)).toMatch(/^If 51%/);
  });

  it("says when they make no difference", () => {
    expect(told({ grant: 80_000 }, 39_000)).toBe(
      "Alder pays more than Birch even if none of its shares or options are ever sold.",
    );
    expect(told({ grant: 0 })).toBeNull();
    expect(told({ grant: 10_000 })).toBeNull();
  });
});
