import type { Runner } from "./worker-runner.ts";

/** Asks for the result of an input. Returns how to lose interest in it. */
type Ask<Input, Result> = (input: Input, take: (result: Result) => void) => () => void;

/**
 * One calculation at a time, and only one that someone waits for: what is no longer wanted is stopped, or never started.
 * Those who ask for the same input share its result, which is kept as long as the input is.
 */
export const askingQueue = <Input extends object, Result>(run: Runner<Input, Result>): Ask<Input, Result> => {
  const results = new WeakMap<Input, Result>();
  const waiting = new Map<Input, Set<(result: Result) => void>>();
  let running: { readonly input: Input; readonly stop: () => void } | null = null;

  const next = (): void => {
    const input = [...waiting.keys()].at(-1);
    if (running !== null || input === undefined) return;
    const stop = run(input, (result) => {
      running = null;
      results.set(input, result);
      const takers = waiting.get(input) ?? [];
      waiting.delete(input);
      for (const take of takers) take(result);
      next();
    });
    running = { input, stop };
  };

  const lose = (input: Input): void => {
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
