import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeText } from "../../../src/offers/edit/merge-text.ts";

describe("two changes to one text", () => {
  it.each([
    ["on Tuesdays", "on Tuesdays, they said", "only on Tuesdays", "only on Tuesdays, they said"],
    ["on Tuesdays", "only on Tuesdays", "on Tuesdays, they said", "only on Tuesdays, they said"],
    ["on Tuesdays", "on Fridays", "on Tuesdays, at ten", "on Fridays, at ten"],
    ["a", "ab", "ac", "abc"],
    ["", "one", "other", "oneother"],
    ["on Tuesdays", "", "on Tuesdays!", "!"],
    ["on Tuesdays", "on Mondays", "on Fridays", "on Mondays"],
    ["🙂", "🙃", "🙂!", "🙃!"],
  ])("%j: %j and %j are %j", (base, mine, theirs, both) => {
    expect(mergeText(base, mine, theirs)).toBe(both);
  });

  it("are one where only one was made", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (base, changed) => {
        expect(mergeText(base, changed, base)).toBe(changed);
        expect(mergeText(base, base, changed)).toBe(changed);
      }),
    );
  });

  it("keep every letter that was put in at different places", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(),
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (base, at, mine, other, theirs) => {
          const put = (place: number, text: string): string => {
            const where = place % (base.length + 1);
            return base.slice(0, where) + text + base.slice(where);
          };
          const merged = mergeText(base, put(at, mine), put(other, theirs));
          expect(merged).toHaveLength(base.length + mine.length + theirs.length);
        },
      ),
    );
  });
});
