import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decided } from "../../../src/engine/comparison.ts";
import { decided } from "../../../src/engine/asking/decided.ts";
import type { Model } from "../../../src/engine/model.ts";
import { switchingPairs } from "../../../src/engine/asking/switching-pairs.ts";
import { aCertainModel, aModel } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import { type Learnt, learnt, openPairs, optionsOf, plainLeader, plainScores } from "../../builders/learnt.ts";

const isBeaten = (model: Model, answers: readonly Learnt[]): boolean => {
  const leader = plainLeader(plainScores(model));
  const after = plainScores(learnt(model, answers));
  return Math.max(...after) > (after[leader] ?? 0) + 1e-9;
};

/** Every way that these open questions can turn out together. */
const everyAnswer = (model: Model, pairs: readonly (readonly [number, number])[]): readonly (readonly Learnt[])[] =>
  pairs.reduce<readonly (readonly Learnt[])[]>(
    (sets, [offer, question]) =>
      sets.flatMap((set) => optionsOf(model, offer, question).map((answer) => set.concat(answer))),
    [[]],
  );

const couldSwitch = (model: Model, pairs: readonly (readonly [number, number])[]): boolean =>
  everyAnswer(model, pairs).some((answers) => isBeaten(model, answers));

/** `decided` by trying every answer, every two, and all together. */
const byTrying = (model: Model): Decided => {
  const open = openPairs(model);
  if (!couldSwitch(model, open)) return "all";
  if (open.some((one) => couldSwitch(model, [one]))) return "open";
  return open.some((one, at) => open.slice(at + 1).some((other) => couldSwitch(model, [one, other])))
    ? "single"
    : "pair";
};

const small = { maxOffers: 3, maxCriteria: 3, maxQuestions: 1, maxOptions: 3 };

/** Two offers and so many questions of one criterion: the first knows all, at half; the second waits to hear. */
const waiting = (shares: readonly number[]): Model =>
  aModel({
    weights: [1],
    questions: shares.map((share) => ({ criterion: 0, share, values: [0, 0.6, 1], prior: [0.49, 0.49, 0.02] })),
    offers: { ahead: shares.map(() => ({ option: 1, r: 1 })), behind: shares.map(() => null) },
  });

/** The first has 75 points, 50 at worst; the other one is sure of so much. */
const against = (b: number) =>
  aModel({
    weights: [1],
    questions: [{ criterion: 0, share: 1, values: [0.5, 1, b], prior: [0.5, 0.5, 0] }],
    offers: { a: [null], b: [{ option: 2, r: 1 }] },
  });

describe("when to stop asking", () => {
  it("is what trying every answer gives", () => {
    const seen = new Set<Decided>();
    fc.assert(
      fc.property(anyModel(small), (model) => {
        seen.add(decided(model));
        expect(decided(model)).toBe(byTrying(model));
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  it("goes from open to all as more of the weight has to go one way", () => {
    expect(decided(waiting([1]))).toBe("open");
    expect(decided(waiting([0.2, 0.2, 0.2, 0.2, 0.2]))).toBe("pair");
    expect(decided(waiting([0.4, 0.4, 0.2]))).toBe("single");
    expect(decided(aCertainModel([1, 1], { a: [1, 0.5], b: [0.5, 0.5] }))).toBe("all");
  });

  it("two that are known to be level are decided: a tie is not beaten", () => {
    expect(decided(aCertainModel([1], { a: [0.5], b: [0.5] }))).toBe("all");
  });

  it("two that are level and unknown are open", () => {
    const questions = [{ criterion: 0, share: 1 }];
    expect(decided(aModel({ weights: [1], questions, offers: { a: [null], b: [null] } }))).toBe("open");
  });

  it("an answer of the leader's and one of a rival's count together", () => {
    // a: 25 sure and half of 50; b: half of 50. Either answer alone makes a tie, both put b 25 points ahead.
    const model = aModel({
      weights: [1],
      questions: [
        { criterion: 0, share: 0.5, values: [0, 1], prior: [0.5, 0.5] },
        { criterion: 0, share: 0.25, values: [0, 1], prior: [0.5, 0.5] },
        { criterion: 0, share: 0.25, values: [0, 1], prior: [0.5, 0.5] },
      ],
      offers: {
        a: [null, { option: 1, r: 1 }, { option: 0, r: 1 }],
        b: [null, { option: 0, r: 1 }, { option: 0, r: 1 }],
      },
    });
    expect(byTrying(model)).toBe("single");
    expect(decided(model)).toBe("single");
  });

  it("answers of two rivals don't help each other", () => {
    const questions = [0, 1].map((criterion) => ({ criterion, share: 1, values: [0, 1], prior: [0.9, 0.1] }));
    const model = aModel({
      weights: [1, 1],
      questions,
      offers: {
        a: [
          { option: 1, r: 1 },
          { option: 1, r: 1 },
        ],
        b: [null, { option: 0, r: 1 }],
        c: [null, { option: 0, r: 1 }],
      },
    });
    expect(decided(model)).toBe("all");
  });

  it("an option that is ruled out can't switch anything", () => {
    const questions = [{ criterion: 0, share: 1, values: [0, 0.4, 1], prior: [0.5, 0.5, 0] }];
    const model = aModel({ weights: [1], questions, offers: { a: [{ option: 1, r: 1 }], b: [null] } });
    expect(decided(model)).toBe("all");
  });

  it("the leader can lose no more than what lies between its mean and its worst option", () => {
    expect([0.45, 0.5, 0.55].map((b) => decided(against(b)))).toEqual(["all", "all", "open"]);
  });

  it("alone, or without offers, all is decided", () => {
    const questions = [{ criterion: 0, share: 1 }];
    expect(decided(aModel({ weights: [1], questions, offers: { a: [null] } }))).toBe("all");
    expect(decided(aModel({ weights: [1], questions, offers: {} }))).toBe("all");
  });
});

describe("answers that together could switch", () => {
  it("are none without offers", () => {
    const questions = [{ criterion: 0, share: 1 }];
    expect(switchingPairs(aModel({ weights: [1], questions, offers: {} }))).toEqual([]);
  });

  it("are the questions and pairs that trying finds", () => {
    fc.assert(
      fc.property(anyModel(small), (model) => {
        const open = openPairs(model);
        const nameOf = ([offer, question]: readonly [number, number]) =>
          `${model.offers[offer]?.offer.id} ${model.questions[question]?.id}`;
        const alone = new Set(open.filter((one) => couldSwitch(model, [one])));
        const needy = open.filter((one) => !alone.has(one));
        const tried = open.map((one) => ({
          name: nameOf(one),
          alone: alone.has(one),
          partners: needy
            .filter((other) => needy.includes(one) && other !== one && couldSwitch(model, [one, other]))
            .map(nameOf),
        }));
        const found = switchingPairs(model).map((item) => ({
          name: `${item.offer} ${item.question}`,
          alone: item.alone,
          partners: item.partners.map(({ offer, question }) => `${offer} ${question}`),
        }));
        expect(found).toEqual(tried);
      }),
      { numRuns: 200 },
    );
  });
});
