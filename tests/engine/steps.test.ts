import { describe, expect, it } from "vitest";
import { resultOf, sharedSteps, type Steps } from "../../src/engine/steps.ts";

const inThree = function* (): Steps<string> {
  yield;
  yield;
  return "done";
};

describe("work that is done a step at a time", () => {
  it("gives its result after the last step", () => {
    expect(resultOf(inThree())).toBe("done");
  });

  it("is done once for all who ask, each going on from where the others have come to", () => {
    const taken: number[] = [];
    const shared = sharedSteps(function* (): Steps<readonly number[]> {
      for (const step of [1, 2, 3]) {
        taken.push(step);
        yield;
      }
      return taken;
    });
    const first = shared();
    first.next();
    first.next();
    expect(taken).toEqual([1, 2]);
    expect(resultOf(shared())).toBe(taken);
    expect(taken).toEqual([1, 2, 3]);
    // Who began first has the very same, and no step is taken twice.
    expect(first.next()).toEqual({ done: true, value: taken });
    expect(taken).toEqual([1, 2, 3]);
  });

  it("that failed fails for whoever was asking, and begins again with the next who asks", () => {
    let tries = 0;
    const shared = sharedSteps(function* (): Steps<string> {
      yield;
      tries += 1;
      if (tries === 1) throw new RangeError("not this time");
      return "at last";
    });
    expect(() => resultOf(shared())).toThrow("not this time");
    expect(resultOf(shared())).toBe("at last");
    expect(tries).toBe(2);
  });
});
