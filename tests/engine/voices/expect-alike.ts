import { expect } from "vitest";
import type { OneVoice } from "../../../src/engine/comparison.ts";

const close = (a: number | null, b: number | null, within: number): void => {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThanOrEqual(within);
};

/** Scores and values to 1e-6, ranges to a grid point, P(best) to 0.002. */
export const expectAlike = (found: OneVoice, exact: OneVoice): void => {
  expect(found.leader).toBe(exact.leader);
  expect(Object.keys(found.offers)).toEqual(Object.keys(exact.offers));
  for (const [id, { score, likely, pBest }] of Object.entries(exact.offers)) {
    const offer = found.offers[id];
    close(offer?.score ?? null, score, 1e-6);
    close(offer?.likely?.[0] ?? null, likely?.[0] ?? null, 0.011);
    close(offer?.likely?.[1] ?? null, likely?.[1] ?? null, 0.011);
    close(offer?.pBest ?? null, pBest, 0.002);
  }
  expect(found.voices.map(({ offer, from, evidence, statements }) => ({ offer, from, evidence, statements }))).toEqual(
    exact.voices.map(({ offer, from, evidence, statements }) => ({ offer, from, evidence, statements })),
  );
  for (const [place, voice] of exact.voices.entries()) {
    const checked = found.voices[place];
    close(checked?.value ?? null, voice.value, 1e-6);
    close(checked?.switchProbability ?? null, voice.switchProbability, 1e-6);
    close(checked?.informed ?? null, voice.informed, 1e-6);
    close(checked?.uninformed ?? null, voice.uninformed, 1e-6);
  }
};
