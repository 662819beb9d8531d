/** The grid of 0.01 points the slow way, cell by cell; engine §2, §3. */
export const CELLS = 10_010;

/** Mass by cell. */
export type Cells = Float64Array<ArrayBuffer>;

/** The cells with one more independent contribution, in points; a value between two cells is shared linearly. */
export const addTo = (cells: Cells, outcomes: readonly (readonly [points: number, chance: number])[]): Cells => {
  const next = new Float64Array(CELLS);
  for (const [points, chance] of outcomes) {
    const place = points * 100;
    const step = Math.floor(place + 1e-9);
    const beyond = Math.max(0, place - step) < 1e-9 ? 0 : place - step;
    if (chance === 0) continue;
    for (let cell = 0; cell + step + 1 < CELLS; cell += 1) {
      const mass = (cells[cell] ?? 0) * chance;
      if (mass === 0) continue;
      next[cell + step] = (next[cell + step] ?? 0) + mass * (1 - beyond);
      next[cell + step + 1] = (next[cell + step + 1] ?? 0) + mass * beyond;
    }
  }
  return next;
};

/** The smallest grid point, in points, that is reached with probability p. */
export const quantile = (cells: Cells, p: number): number => {
  let sum = 0;
  for (let cell = 0; cell < CELLS; cell += 1) {
    sum += cells[cell] ?? 0;
    if (sum >= p - 1e-9) return cell / 100;
  }
  return 100;
};

/** P(best), ties split equally, by counting how many share the best cell. */
export const pBestOf = (mixtures: readonly Cells[]): number[] => {
  const below = mixtures.map(() => 0);
  const best = mixtures.map(() => 0);
  for (let cell = 0; cell < CELLS; cell += 1) {
    const at = mixtures.map((cells) => cells[cell] ?? 0);
    at.forEach((mass, one) => {
      if (mass === 0) return;
      let ties = [1];
      at.forEach((other, place) => {
        if (place === one) return;
        const next = Array.from({ length: ties.length + 1 }, () => 0);
        ties.forEach((chance, count) => {
          next[count] = (next[count] ?? 0) + chance * (below[place] ?? 0);
          next[count + 1] = (next[count + 1] ?? 0) + chance * other;
        });
        ties = next;
      });
      for (const [count, chance] of ties.entries()) best[one] = (best[one] ?? 0) + (mass * chance) / (count + 1);
    });
    for (const [one, mass] of at.entries()) below[one] = (below[one] ?? 0) + mass;
  }
  return best;
};
