import { describe, expect, it } from "vitest";
import {
  coarser,
  commonSpacing,
  fullPoints,
  partsReader,
  scorePart,
  spacingOf,
} from "../../../src/engine/offer/score-part.ts";
import { aModel } from "../../builders/a-model.ts";

const plain = ({ steps, below, above, ...rest }: ReturnType<typeof scorePart>) => ({
  steps: [...steps],
  below: [...below],
  above: [...above],
  ...rest,
});

describe("a score's part", () => {
  it("options of the same worth are one value, wherever they stand", () => {
    expect(plain(scorePart([0.02, 0, 0.02, 0, 0.05], [0.125, 0.25, 0.125, 0.25, 0.25]))).toEqual({
      steps: [2, 0, 5],
      below: [0.25, 0.5, 0.25],
      above: [0, 0, 0],
      least: 0,
      span: 5,
      shared: 0,
    });
    expect(plain(scorePart([0.005, 0.005], [0.5, 0.5]))).toMatchObject({ steps: [0], below: [0.5], above: [0.5] });
  });

  it("values between grid points stand first, each shared by how near it is", () => {
    expect(plain(scorePart([0.03, 0.0425, 0, 0.065], [0.125, 0.5, 0.125, 0.25]))).toEqual({
      steps: [4, 6, 0, 3],
      below: [0.375, 0.125, 0.125, 0.125].map((mass) => expect.closeTo(mass, 12)),
      above: [0.125, 0.125, 0, 0].map((mass) => expect.closeTo(mass, 12)),
      least: 0,
      span: 7,
      shared: 2,
    });
  });

  it("a value that arithmetic put beside a grid point lies on it, from either side", () => {
    for (const value of [0.1 + 0.2, 0.3 - 1e-13, 0.3 + 1e-13]) {
      expect(plain(scorePart([value], [1]))).toEqual({
        steps: [30],
        below: [1],
        above: [0],
        least: 30,
        span: 30,
        shared: 0,
      });
    }
    expect(scorePart([0.3 + 1e-9], [1]).shared).toBe(1);
  });

  it("is scaled, and its span is that of its highest value", () => {
    expect(plain(scorePart([1, 0.5, 0], [0.25, 0.25, 0.5], 0.04))).toMatchObject({ steps: [4, 2, 0], span: 4 });
    expect(scorePart([0.0399], [1]).span).toBe(4);
    expect([0.0399, 0.04].map((value) => scorePart([0.09, value], [0.5, 0.5]).least)).toEqual([3, 4]);
    expect(coarser(scorePart([0.12, 0.06], [0.5, 0.5]), 3).least).toBe(2);
  });

  it("lies on the widest grid that its values have in common", () => {
    expect([commonSpacing(12, 18), commonSpacing(0, 7), commonSpacing(7, 0), commonSpacing(5, 3)]).toEqual([
      6, 7, 7, 1,
    ]);
    const part = scorePart([0, 0.12, 0.18], [0.25, 0.25, 0.5]);
    expect(spacingOf(part)).toBe(6);
    expect(plain(coarser(part, 6))).toEqual({
      steps: [0, 2, 3],
      below: [0.25, 0.25, 0.5],
      above: [0, 0, 0],
      least: 0,
      span: 3,
      shared: 0,
    });
  });
});

describe("the parts of an offer's score", () => {
  const model = aModel({
    weights: [6, 3, 1, 0],
    questions: [
      { criterion: 0, share: 0.75 },
      { criterion: 0, share: 0.25 },
      { criterion: 1, share: 1, values: [0, 0.5, 1] },
      { criterion: 2, share: 1 },
      { criterion: 3, share: 1 },
    ],
    offers: {
      a: [null, { option: 4, r: 1 }, null, { option: 2, r: 0.5 }, null],
      b: [{ option: 0, r: 1 }, { option: 2, r: 1 }, null, null, null],
    },
  });
  const partsOf = () => {
    const read = partsReader(model);
    return model.offers.map(({ beliefs }) => read(beliefs));
  };

  it("each question has its share of its criterion's weight", () => {
    expect(fullPoints(model)).toEqual([45, 15, 30, 10, 0].map((points) => expect.closeTo(points, 12)));
  });

  it("what is certain is one part, then every open question of some weight, narrowest first", () => {
    const [a, b] = partsOf();
    expect(a?.map(({ span }) => span)).toEqual([1500, 1000, 3000, 4500]);
    expect(b?.map(({ span }) => span)).toEqual([750, 1000, 3000]);
    expect(a?.[0]?.steps).toHaveLength(1);
  });

  it("offers that share a belief share its part", () => {
    const read = partsReader(model);
    const beliefs = model.offers[0]?.beliefs ?? [];
    const [, ...open] = read(beliefs);
    expect(open).toHaveLength(3);
    const [, ...again] = read(beliefs);
    for (const [index, part] of open.entries()) expect(again[index]).toBe(part);
  });
});
