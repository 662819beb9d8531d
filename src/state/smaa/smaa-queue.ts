import type { Smaa } from "../../engine/comparison.ts";
import type { SmaaInput } from "../../engine/smaa/smaa-input.ts";
import type { SmaaRunner } from "./smaa-runner.ts";

/** Asks for the result of an input. Returns how to lose interest in it. */
export type AskForSmaa = (input: SmaaInput, take: (smaa: Smaa) => void) => () => void;

/**
 * One calculation at a time, and only one that somebody waits for: what nobody wants any longer is stopped, or never begun.
 * Those who ask for the same input share its result, which is kept as long as the input is.
 */
export const smaaQueue = (run: SmaaRunner): AskForSmaa => {
  const results = new WeakMap<SmaaInput, Smaa>();
  const waiting = new Map<SmaaInput, Set<(smaa: Smaa) => void>>();
  let running: { readonly input: SmaaInput; readonly stop: () => void } | null = null;

  const next = (): void => {
    const input = [...waiting.keys()].at(-1);
    if (running !== null || input === undefined) return;
    const stop = run(input, (smaa) => {
      running = null;
      results.set(input, smaa);
      const takers = waiting.get(input) ?? [];
      waiting.delete(input);
      for (const take of takers) take(smaa);
      next();
    });
    running = { input, stop };
  };

  const lose = (input: SmaaInput): void => {
    waiting.delete(input);
    if (running?.input !== input) return;
    running.stop();
    running = null;
    next();
  };

  return (input, take) => {
    const known = results.get(input);
    if (known !== undefined) {
      take(known);
      return () => undefined;
    }
    const takers = waiting.get(input) ?? new Set();
    waiting.set(input, takers.add(take));
    next();
    return () => {
      takers.delete(take);
      if (takers.size === 0 && waiting.get(input) === takers) lose(input);
    };
  };
};
