import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import { writeOffers } from "../../src/offers/write-offers.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anyOffersFile } from "../builders/any-offers-file.ts";

const read = (text: string) => readOffers(text, "o.json", aSmallRubric);

/** Every place of a value, as a way to put something else there. */
const places = (value: unknown, put: (other: unknown) => unknown): readonly ((other: unknown) => unknown)[] => {
  if (typeof value !== "object" || value === null) return [put];
  const inside = Array.isArray(value)
    ? value.map((item, at) => places(item, (other) => put(value.with(at, other))))
    : Object.entries(value).map(([key, item]) => places(item, (other) => put({ ...value, [key]: other })));
  return [put, ...inside.flat()];
};

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, -1, 0.001, 1e308, "", "unknown", "constructor", "2026-02-30", [], {}, [[]]),
);

describe("a damaged file", () => {
  it("is read or refused with at least one problem, wherever its text is cut, doubled or overwritten", () => {
    const damage = fc.record({ at: fc.nat(), length: fc.nat(20), put: fc.string({ unit: "binary", maxLength: 5 }) });
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric, 2), damage, (file, { at, length, put }) => {
        const text = writeOffers(file);
        const start = at % (text.length + 1);
        const result = read(text.slice(0, start) + put + text.slice(start + length));
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("that is accepted with something strange in it can be compared and written", () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric, 2), fc.nat(), strange, (file, pick, other) => {
        const ways = places(file, (changed) => changed);
        const changed = ways[pick % ways.length]?.(other);
        const result = read(JSON.stringify(changed));
        if (!result.ok) return;
        accepted += 1;
        expect(compare(aSmallRubric, result.file).format).toBe("first-rung/comparison");
        const again = read(writeOffers(result.file));
        expect(again.ok && again.file).toEqual(result.file);
      }),
      { numRuns: 1_000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});
