/** Two scores this close, in points, are equal; engine, "Everywhere". */
const EQUAL_POINTS = 1e-9;

/** Counts over draws; ties count in equal parts. */
export interface SmaaTally {
  /** offers × ranks: draws in which the offer has the rank */
  readonly ranks: Float64Array;
  /** offers × offers: draws in which the first is above the second */
  readonly wins: Float64Array;
  /** offers × criteria: sum of the weights over the draws that the offer wins */
  readonly winnersWeights: Float64Array;
}

/**
 * An empty count for so many offers and criteria.
 *
 * @example createTally(2, 3).winnersWeights.length // 6
 */
export const createTally = (offers: number, criteria: number): SmaaTally => ({
  ranks: new Float64Array(offers * offers),
  wins: new Float64Array(offers * offers),
  winnersWeights: new Float64Array(offers * criteria),
});

const add = (into: Float64Array, place: number, amount: number): void => {
  into[place] = (into[place] ?? 0) + amount;
};

/** Sorts the offers by their scores, highest first; `order` stays a permutation, so a nearly sorted one is quick. */
const sortByScore = (order: Int32Array, sorted: Float64Array, scores: Float64Array, stride: number, draw: number) => {
  for (let place = 0; place < order.length; place += 1) {
    const offer = order[place] ?? 0;
    const score = scores[offer * stride + draw] ?? 0;
    let to = place;
    while (to > 0 && (sorted[to - 1] ?? 0) < score) {
      sorted[to] = sorted[to - 1] ?? 0;
      order[to] = order[to - 1] ?? 0;
      to -= 1;
    }
    sorted[to] = score;
    order[to] = offer;
  }
};

/** Adds one draw's ranks and wins for the offers at places [from, to), which are tied, and those below them. */
const addTied = (tally: SmaaTally, order: Int32Array, from: number, to: number): void => {
  const count = order.length;
  const part = 1 / (to - from);
  for (let place = from; place < to; place += 1) {
    const row = (order[place] ?? 0) * count;
    for (let rank = from; rank < to; rank += 1) add(tally.ranks, row + rank, part);
    for (let other = from; other < to; other += 1) if (other !== place) add(tally.wins, row + (order[other] ?? 0), 0.5);
    for (let below = to; below < count; below += 1) add(tally.wins, row + (order[below] ?? 0), 1);
  }
};

/**
 * Counts `length` draws: `scores[offer · stride + draw]` in points, `weights[criterion · stride + draw]`. `order` is a
 * permutation of the offers to start sorting from. Ties (≤ 1e-9 points) are shared: 1/g of each of the g tied ranks,
 * half a win, 1/g of the winner's weights; engine §3.
 *
 * @example (tallyDraws(tally, [0, 1], [70, 75], [1], 1, 1), [...tally.wins]) // [0, 0, 1, 0]
 */
export const tallyDraws = (
  tally: SmaaTally,
  order: Int32Array,
  scores: Float64Array,
  weights: Float64Array,
  stride: number,
  length: number,
): void => {
  const count = order.length;
  const criteria = tally.winnersWeights.length / count;
  const sorted = new Float64Array(count);
  for (let draw = 0; draw < length; draw += 1) {
    sortByScore(order, sorted, scores, stride, draw);
    for (let from = 0; from < count;) {
      const top = (sorted[from] ?? 0) - EQUAL_POINTS;
      let to = from + 1;
      while (to < count && (sorted[to] ?? 0) >= top) to += 1;
      addTied(tally, order, from, to);
      if (from === 0) {
        for (let place = 0; place < to; place += 1) {
          const row = (order[place] ?? 0) * criteria;
          for (let criterion = 0; criterion < criteria; criterion += 1) {
            add(tally.winnersWeights, row + criterion, (weights[criterion * stride + draw] ?? 0) / to);
          }
        }
      }
      from = to;
    }
  }
};
