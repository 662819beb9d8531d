import { addDraws, createAliasTable, type AliasTable } from "./alias-table.ts";
import { createEvenStream, type EvenStream, fillEvenWords } from "./even-words.ts";
import type { OpenPart, SmaaInput } from "./smaa-input.ts";

/** Tables stay small enough for the processor's first cache: about three questions of five options. */
const LARGEST_TABLE = 256;

/** Tables of one offer and criterion, and offers: more than there are, so that each table has a stream of its own. */
const MOST_TABLES = 16;
const MOST_OFFERS = 64;

interface Distribution {
  readonly points: Float64Array;
  readonly probabilities: Float64Array;
}

/** The distribution of the sum of two independent ones; combinations are kept apart, equal sums are not merged. */
const jointOf = (a: Distribution, b: Distribution): Distribution => {
  const size = b.points.length;
  const points = new Float64Array(a.points.length * size);
  const probabilities = new Float64Array(points.length);
  for (let entry = 0; entry < points.length; entry += 1) {
    const right = entry % size;
    const left = (entry - right) / size;
    points[entry] = (a.points[left] ?? 0) + (b.points[right] ?? 0);
    probabilities[entry] = (a.probabilities[left] ?? 0) * (b.probabilities[right] ?? 0);
  }
  return { points, probabilities };
};

/** Open questions of one offer and criterion, joined as far as tables stay small: one draw then answers several. */
const joined = (parts: readonly OpenPart[]): readonly Distribution[] => {
  const groups: Distribution[] = [];
  for (const part of parts) {
    const next = { points: Float64Array.from(part.points), probabilities: Float64Array.from(part.probabilities) };
    const last = groups.at(-1);
    if (last !== undefined && last.points.length * next.points.length <= LARGEST_TABLE) {
      groups[groups.length - 1] = jointOf(last, next);
    } else groups.push(next);
  }
  return groups;
};

interface Drawn {
  readonly offer: number;
  readonly criterion: number;
  readonly table: AliasTable;
  readonly stream: EvenStream;
}

const drawnParts = (input: SmaaInput, seed: number): readonly Drawn[] =>
  input.offers.flatMap((_, offer) =>
    input.criteria.flatMap((__, criterion) => {
      const parts = input.open.filter((part) => part.offer === offer && part.criterion === criterion);
      return joined(parts).map(({ points, probabilities }, index) => ({
        offer,
        criterion,
        table: createAliasTable(points, probabilities),
        // A stream for each part: a changed answer redraws that part alone, so figures don't flicker.
        stream: createEvenStream(seed, (criterion * MOST_OFFERS + offer) * MOST_TABLES + index),
      }));
    }),
  );

const addCertain = (
  points: number,
  weights: Float64Array,
  weightOffset: number,
  scores: Float64Array,
  scoreOffset: number,
  length: number,
): void => {
  for (let draw = 0; draw < length; draw += 1) {
    const at = scoreOffset + draw;
    scores[at] = (scores[at] ?? 0) + (weights[weightOffset + draw] ?? 0) * points;
  }
};

/**
 * Draws every offer's score (points) under the next `length` weight vectors: `weights[criterion · stride + draw]` in,
 * `scores[offer · stride + draw]` out.
 */
export type ScoreSampler = (weights: Float64Array, scores: Float64Array, stride: number, length: number) => void;

/**
 * Scores with every open answer drawn from its belief, independently; the same in every run; engine §3.
 *
 * @example (scoreSampler(smaaInput(model), 1)(Float64Array.of(1, 0, 0), cells, 1, 1), cells[1]) // 50
 */
export const scoreSampler = (input: SmaaInput, seed: number): ScoreSampler => {
  const drawn = drawnParts(input, seed);
  const certain = input.certain.flatMap((row, offer) =>
    row.flatMap((points, criterion) => (points === 0 ? [] : [{ offer, criterion, points }])),
  );
  let words = new Int32Array(0);
  return (weights, scores, stride, length) => {
    if (words.length < length) words = new Int32Array(length);
    scores.fill(0);
    for (const { offer, criterion, points } of certain) {
      addCertain(points, weights, criterion * stride, scores, offer * stride, length);
    }
    for (const { offer, criterion, table, stream } of drawn) {
      fillEvenWords(stream, words, length);
      addDraws(table, words, weights, criterion * stride, scores, offer * stride, length);
    }
  };
};
