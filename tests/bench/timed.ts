const RUNS = 41;

/** Milliseconds, the median of many runs and the fastest: on a busy machine the second says more. */
export const timed = (run: () => unknown): string => {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  const middle = times.toSorted((a, b) => a - b)[(RUNS - 1) / 2] ?? Number.NaN;
  return `${middle.toFixed(1)} ms (${Math.min(...times).toFixed(1)})`;
};
