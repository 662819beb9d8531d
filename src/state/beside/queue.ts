import type { Runner } from "./worker-runner.ts";

interface Queue<Input, Result> {
  /** asks for the result of an input; returns how to lose interest in it */
  readonly ask: (input: Input, take: (result: Result) => void) => () => void;
  /** the result of an input that was asked for before; undefined where it isn't there */
  readonly known: (input: Input) => Result | undefined;
}

/**
 * One calculation at a time, and only one that someone waits for: what is no longer wanted is stopped, or never started.
 * Those who ask for the same input share its result, which is kept as long as the input is.
 */
export const askingQueue = <Input extends object, Result>(run: Runner<Input, Result>): Queue<Input, Result> => {
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

  const ask: Queue<Input, Result>["ask"] = (input, take) => {
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
  return { ask, known: (input) => results.get(input) };
};
