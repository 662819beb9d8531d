import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../../../src/engine/asking/ask.ts";
import type { Model } from "../../../src/engine/model.ts";
import { aModel, type AnswerSpec } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import { learnt, openPairs, optionsOf, plainLeader, plainScores } from "../../builders/learnt.ts";
import reference from "../../gold/reference/belief-and-value-of-information.json" with { type: "json" };

/** EVPPI, switch probability and spread by learning every option in turn. */
const byLearning = (model: Model, offer: number, question: number) => {
  const scores = plainScores(model);
  const leader = plainLeader(scores);
  const { probabilities = [] } = model.offers[offer]?.beliefs[question] ?? {};
  let [expectedBest, switches, square] = [0, 0, 0];
  for (const answer of optionsOf(model, offer, question)) {
    const after = plainScores(learnt(model, [answer]));
    const probability = probabilities[answer.option] ?? 0;
    expectedBest += probability * Math.max(...after);
    const isBeaten = Math.max(...after) > (after[leader] ?? 0) + 1e-9;
    if (isBeaten) switches += probability;
    square += probability * ((after[offer] ?? 0) - (scores[offer] ?? 0)) ** 2;
  }
  return { evppi: expectedBest - Math.max(...scores), switchProbability: switches, spread: Math.sqrt(square) };
};

const indexOf = (model: Model, offer: string): number => model.offers.findIndex((each) => each.offer.id === offer);
const positionOf = (model: Model, question: string): number => model.questions.findIndex(({ id }) => id === question);

const answerFrom = (given: { option: string; reliability: { value: number } } | null): AnswerSpec =>
  given === null ? null : { option: Number(given.option.split(" ")[1]), r: given.reliability.value };

describe("what to ask", () => {
  it("agrees with the exact figures of a small case", () => {
    for (const given of reference.cases) {
      const model = aModel({
        weights: [0.4, 0.3, 0.3],
        questions: [
          { criterion: 0, share: 1 },
          { criterion: 1, share: 1, values: [0, 0.5, 1] },
          { criterion: 2, share: 1, values: [0, 0.5, 1] },
        ],
        offers: {
          harbor: given.answers.harbor.map(answerFrom),
          northwind: given.answers.northwind.map(answerFrom),
        },
      });
      const found = ask(model);
      expect(found).toHaveLength(given.ask.length);
      for (const { offer, question, evppi, switchProbability, variance } of given.ask) {
        const item = found.find((each) => each.offer === offer && each.question === `q${question}`);
        expect(item?.evppi).toBeCloseTo(evppi.value, 9);
        expect(item?.switchProbability).toBeCloseTo(switchProbability.value, 9);
        expect(item?.spread).toBeCloseTo(Math.sqrt(variance.value), 9);
      }
      expect(found.map(({ offer, question }) => `${offer} ${question}`)).toEqual([
        "northwind q0",
        "harbor q2",
        "northwind q2",
        "harbor q0",
        "northwind q1",
      ]);
    }
  });

  it("each figure is what learning the options one by one gives", () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        for (const { offer, question, evppi, switchProbability, spread } of ask(model)) {
          const exact = byLearning(model, indexOf(model, offer), positionOf(model, question));
          expect(evppi).toBeCloseTo(exact.evppi, 8);
          expect(switchProbability).toBeCloseTo(exact.switchProbability, 8);
          expect(spread).toBeCloseTo(exact.spread, 8);
        }
      }),
    );
  });

  it("has every open question once, the most valuable first, and no figure between 0 and 1e-9", () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        const items = ask(model);
        const asked = items.map(({ offer, question }) => `${indexOf(model, offer)} ${positionOf(model, question)}`);
        expect(asked.toSorted()).toEqual(
          openPairs(model)
            .map((pair) => pair.join(" "))
            .toSorted(),
        );
        for (const [place, { evppi }] of items.slice(1).entries()) {
          expect(evppi).toBeLessThanOrEqual((items[place]?.evppi ?? 0) + 1e-9);
        }
        const tiny = items.flatMap((item) => [item.evppi, item.switchProbability, item.spread]);
        expect(tiny.filter((figure) => figure !== 0 && figure < 1e-9)).toEqual([]);
      }),
    );
  });

  it("one offer alone is asked about by spread: nothing it says can change who leads", () => {
    const model = aModel({
      weights: [1, 3],
      questions: [
        { criterion: 0, share: 1 },
        { criterion: 1, share: 0.9, values: [0, 1] },
        { criterion: 1, share: 0.1 },
      ],
      offers: { only: [null, null, { option: 2, r: 0.7 }] },
    });
    const items = ask(model);
    expect(items.map(({ question }) => question)).toEqual(["q1", "q0", "q2"]);
    expect(items.every(({ evppi, switchProbability }) => evppi === 0 && switchProbability === 0)).toBe(true);
  });

  it("equals come in the rubric's order, then the file's", () => {
    const questions = [0, 1].map((criterion) => ({ criterion, share: 1 }));
    const model = aModel({ weights: [1, 1], questions, offers: { b: [null, null], a: [null, null] } });
    expect(ask(model).map(({ offer, question }) => `${offer} ${question}`)).toEqual(["b q0", "a q0", "b q1", "a q1"]);
  });

  it("figures within 1e-9 are equal: a larger one behind the point stays where the rubric has it", () => {
    const questions = [0.5, 0.5 + 1e-13].map((share) => ({ criterion: 0, share }));
    const model = aModel({ weights: [1], questions, offers: { a: [null, null], b: [null, null] } });
    expect(ask(model).map(({ offer, question }) => `${offer} ${question}`)).toEqual(["a q0", "b q0", "a q1", "b q1"]);
  });

  it("a question that weighs nothing is still open, and worth nothing", () => {
    const questions = [0, 1].map((criterion) => ({ criterion, share: 1 }));
    const known = { option: 4, r: 1 };
    const model = aModel({ weights: [1, 0], questions, offers: { a: [known, null], b: [known, known] } });
    expect(ask(model)).toEqual([{ offer: "a", question: "q1", evppi: 0, switchProbability: 0, spread: 0 }]);
  });

  it("without offers there is nothing to ask", () => {
    expect(ask(aModel({ weights: [1], questions: [{ criterion: 0, share: 1 }], offers: {} }))).toEqual([]);
  });
});
