/** How many letters have to be put in, left out, changed or swapped with the next to make one word of another. */
const distance = (from: string, to: string): number => {
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: to.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last.at(-1) ?? 0;
};

/**
 * ` (did you mean harbor?)` where one of the known words is a slip of the fingers away from what was typed; else nothing.
 *
 * @example didYouMean("habror", ["harbor", "lumen"]) // " (did you mean harbor?)"
 */
export const didYouMean = (typed: string, known: readonly string[]): string => {
  if (typed.length > 64) return "";
  const [nearest] = known
    .map((word) => ({ word, steps: distance(typed.toLowerCase(), word.toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps);
  const isNear =
    nearest !== undefined && nearest.steps < typed.length && nearest.steps <= Math.max(1, Math.floor(typed.length / 3));
  return isNear ? ` (did you mean ${nearest.word}?)` : "";
};
