import { describe, expect, it } from "vitest";
import { verdictReasons } from "../../../src/engine/offer/verdict-reasons.ts";
import { aCertainModel, aModel } from "../../builders/a-model.ts";

const reasons = (weights: readonly number[], partials: readonly number[]) => {
  const model = aCertainModel(weights, { harbor: partials });
  return verdictReasons(model, model.offers[0]?.beliefs ?? [], []);
};

describe("the reasons for a verdict", () => {
  it("are the two criteria that lift it most and the one that pulls it down most, by weight", () => {
    expect(reasons([1, 5, 3, 2], [1, 0.7, 0.8, 0.1])).toMatchObject({ strongest: ["c1", "c2"], weakest: "c3" });
    expect(reasons([2, 5, 1], [1, 0.6, 0.1])).toMatchObject({ strongest: ["c0", "c1"], weakest: "c2" });
    expect(reasons([1, 1, 8], [0.9, 0, 0.4])).toMatchObject({ strongest: ["c0", "c1"], weakest: "c2" });
  });

  it("of equals the earlier", () => {
    expect(reasons([1, 1, 1], [0.5, 0.5, 0.5])).toMatchObject({ strongest: ["c0", "c1"], weakest: "c0" });
    expect(reasons([1], [0.5])).toMatchObject({ strongest: ["c0"], weakest: "c0" });
  });

  it("and the first raised flag, or else the heaviest open question", () => {
    const model = aModel({
      weights: [3, 5, 0],
      questions: [
        { criterion: 0, share: 1 },
        { criterion: 1, share: 0.5 },
        { criterion: 1, share: 0.5 },
        { criterion: 2, share: 1 },
      ],
      offers: {
        harbor: [null, { option: 1, r: 1 }, { option: 1, r: 0.9 }, null],
        lumen: [{ option: 1, r: 1 }, { option: 1, r: 1 }, { option: 1, r: 1 }, null],
      },
    });
    const of = (index: number, ...states: { id: string; state: "raised" | "possible" }[]) =>
      verdictReasons(model, model.offers[index]?.beliefs ?? [], states);
    expect(of(0)).toMatchObject({ flag: null, open: "q0" });
    expect(of(0, { id: "maybe", state: "possible" })).toMatchObject({ flag: null, open: "q0" });
    expect(of(0, { id: "maybe", state: "possible" }, { id: "sure", state: "raised" })).toMatchObject({
      flag: "sure",
      open: null,
    });
    // What weighs nothing is no reason, though it is open.
    expect(of(1)).toMatchObject({ flag: null, open: null });
  });
});
