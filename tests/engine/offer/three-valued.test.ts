import { describe, expect, it } from "vitest";
import { every, negate, some, type Truth } from "../../../src/engine/offer/three-valued.ts";

const itself = (truth: Truth): Truth => truth;
const TRUTHS: readonly Truth[] = [true, null, false];

describe("what is true, false or not known", () => {
  it("all of two are what the lesser of them is, both ways round", () => {
    const all = TRUTHS.map((a) => TRUTHS.map((b) => every([a, b], itself)));
    expect(all).toEqual([
      [true, null, false],
      [null, null, false],
      [false, false, false],
    ]);
  });

  it("any of two are what the greater of them is, both ways round", () => {
    const any = TRUTHS.map((a) => TRUTHS.map((b) => some([a, b], itself)));
    expect(any).toEqual([
      [true, true, true],
      [true, null, null],
      [true, null, false],
    ]);
  });

  it("all of none is true, any of none is false, and the other of what is not known isn't known", () => {
    expect([every([], itself), some([], itself)]).toEqual([true, false]);
    expect(TRUTHS.map(negate)).toEqual([false, null, true]);
  });

  it("asks no further than it has to", () => {
    const asked: Truth[] = [];
    const ask = (truth: Truth): Truth => {
      asked.push(truth);
      return truth;
    };
    every([true, false, null], ask);
    some([null, true, false], ask);
    expect(asked).toEqual([true, false, null, true]);
  });
});
