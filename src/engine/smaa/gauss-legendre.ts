/** A rule that integrates polynomials over 0–1 exactly: ∫ p(x) dx = Σ weight · p(node). */
export interface Quadrature {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/** The Legendre polynomial of degree n at z and its derivative, by Bonnet's recursion. */
const legendre = (n: number, z: number): readonly [number, number] => {
  let [before, at] = [0, 1];
  for (let k = 1; k <= n; k += 1) [before, at] = [at, ((2 * k - 1) * z * at - (k - 1) * before) / k];
  return [at, (n * (z * at - before)) / (z * z - 1)];
};

/**
 * Gauss–Legendre quadrature with `count` nodes: exact up to degree 2 · count − 1, and nothing with none. Roots by Newton's method from
 * Tricomi's approximation.
 *
 * @example gaussLegendre(1) // { nodes: [0.5], weights: [1] }
 */
export const gaussLegendre = (count: number): Quadrature => {
  const rule = Array.from({ length: count }, (_, index) => {
    let root = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    for (let step = 0; step < 8; step += 1) {
      const [value, slope] = legendre(count, root);
      root -= value / slope;
    }
    const [, slope] = legendre(count, root);
    return { node: (1 + root) / 2, weight: 1 / ((1 - root * root) * slope * slope) };
  });
  return { nodes: rule.map(({ node }) => node), weights: rule.map(({ weight }) => weight) };
};
