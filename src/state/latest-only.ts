import type { Smaa } from "../engine/comparison.ts";
import type { SmaaInput } from "../engine/smaa-input.ts";
import type { SmaaRunner } from "./smaa-runner.ts";

/** Asks for the result of an input. Returns how to lose interest in it. */
export type AskForSmaa = (input: SmaaInput, take: (smaa: Smaa) => void) => () => void;

/**
 * One reckoning at a time: while a slider moves, inputs that nobody waits for any longer are never begun. Those who ask for
 * the same input share its result, which is kept as long as the input is.
 */
export const latestOnly = (run: SmaaRunner): AskForSmaa => {
  const results = new WeakMap<SmaaInput, Smaa>();
  const waiting = new Map<SmaaInput, Set<(smaa: Smaa) => void>>();
  let isRunning = false;

  const next = (): void => {
    const input = [...waiting.keys()].at(-1);
    if (isRunning || input === undefined) return;
    isRunning = true;
    run(input, (smaa) => {
      isRunning = false;
      results.set(input, smaa);
      const takers = waiting.get(input) ?? [];
      waiting.delete(input);
      for (const take of takers) take(smaa);
      next();
    });
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
      if (takers.size === 0 && waiting.get(input) === takers) waiting.delete(input);
    };
  };
};
