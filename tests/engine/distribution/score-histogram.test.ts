import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/engine/evaluate.ts";
import { byWholePoints } from "../../../src/engine/distribution/score-histogram.ts";
import { anyModel } from "../../builders/any-model.ts";

describe("a score's distribution by whole points", () => {
  it("a certain score is one bar at the point it rounds to", () => {
    const bars = byWholePoints({ first: 4149, probabilities: Float64Array.of(1) });
    expect(bars).toEqual([{ at: 41, share: 1 }]);
  });

  it("points that nothing reaches stand between with nothing", () => {
    const probabilities = new Float64Array(301);
    [probabilities[0], probabilities[300]] = [0.25, 0.75];
    expect(byWholePoints({ first: 1000, probabilities })).toEqual([
      { at: 10, share: 0.25 },
      { at: 11, share: 0 },
      { at: 12, share: 0 },
      { at: 13, share: 0.75 },
    ]);
  });

  it("loses nothing, and its mean lies within half a point of the score", () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        const { offers, distributions } = evaluate(model);
        for (const [place, distribution] of (distributions ?? []).entries()) {
          const bars = byWholePoints(distribution);
          expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
          const mean = bars.reduce((sum, { at, share }) => sum + at * share, 0);
          expect(Math.abs(mean - (offers[place]?.score ?? 0))).toBeLessThanOrEqual(0.5 + 1e-6);
        }
      }),
      { numRuns: 50 },
    );
  });
});
