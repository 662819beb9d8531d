import { describe, expect, it } from "vitest";
import { createEvenStream, fillEvenWords, PARTS } from "../../../src/engine/smaa/even-words.ts";
import { uniformOf } from "../../../src/engine/smaa/sfc32.ts";

/** The first numbers of a stream, on (0, 1), taken so many at a time. */
const numbersOf = (index: number, count: number, atATime = count): number[] => {
  const stream = createEvenStream(20_01, index);
  const words = new Int32Array(atATime);
  const numbers: number[] = [];
  while (numbers.length < count) {
    const length = Math.min(atATime, count - numbers.length);
    fillEvenWords(stream, words, length);
    numbers.push(...Array.from(words.subarray(0, length), uniformOf));
  }
  return numbers;
};

/** Correlation of two uniforms' draws. */
const correlation = (a: readonly number[], b: readonly number[]): number =>
  (12 * a.reduce((sum, x, at) => sum + (x - 0.5) * ((b[at] ?? 0.5) - 0.5), 0)) / a.length;

describe("words that fill 0–1 evenly", () => {
  it("one of each round lies in each part, wherever the parts begin", () => {
    for (const index of [0, 7, 2_000]) {
      for (const round of [0, 1]) {
        const sorted = numbersOf(index, (round + 1) * PARTS)
          .slice(round * PARTS)
          .toSorted((a, b) => a - b);
        const gaps = sorted.slice(1).map((number, at) => number - (sorted[at] ?? 0));
        expect(Math.min(...gaps)).toBeGreaterThan(0.999 / PARTS);
        expect(Math.max(...gaps)).toBeLessThan(1.01 / PARTS);
      }
    }
  });

  it("lie in each stream, and in each round, at another distance from where the parts begin", () => {
    const within = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((index) => {
      const numbers = numbersOf(index, PARTS + 1);
      return [numbers[0] ?? 0, numbers[PARTS] ?? 0].map((number) => ((number * PARTS) % 1).toFixed(3));
    });
    expect(new Set(within).size).toBeGreaterThan(12);
  });

  it("are these, on every machine and engine, over the end of a round too", () => {
    const numbers = numbersOf(7, PARTS + 2);
    expect([...numbers.slice(0, 2), ...numbers.slice(-3)]).toEqual([
      0.08165756484959275, 0.06776729749981314, 0.6709446624154225, 0.5440309079131112, 0.1580013915663585,
    ]);
  });

  it("are the same however many are taken at a time, over the end of a round too", () => {
    expect(numbersOf(3, PARTS + 400, 501)).toEqual(numbersOf(3, PARTS + 400));
  });

  it("of two streams, and of one and itself a step or a round later, go together no more than chance has it", () => {
    const count = 10_000;
    const most = 4 / Math.sqrt(count);
    const streams = [0, 1, 2, 16, 17, 1024, 1040, 9_216].map((index) => numbersOf(index, count));
    for (const [at, a] of streams.entries()) {
      for (const b of streams.slice(at + 1)) {
        expect(Math.abs(correlation(a, b))).toBeLessThan(most);
        // Not only on the whole: of a's lowest tenth, a tenth is in b's lowest.
        const both = a.filter((x, draw) => x < 0.1 && (b[draw] ?? 1) < 0.1).length;
        expect(Math.abs(both / count - 0.01)).toBeLessThan(4 * Math.sqrt((0.01 * 0.99) / count));
      }
      expect(Math.abs(correlation(a.slice(1), a.slice(0, -1)))).toBeLessThan(most);
    }
    const [one, other] = [numbersOf(5, 2 * PARTS), numbersOf(6, 2 * PARTS)];
    expect(Math.abs(correlation(one.slice(0, PARTS), one.slice(PARTS)))).toBeLessThan(most);
    const products = [0, PARTS].map((from) =>
      one.slice(from, from + PARTS).map((x, at) => x * (other[from + at] ?? 0)),
    );
    expect(products[0]?.toSorted()).not.toEqual(products[1]?.toSorted());
  });
});
