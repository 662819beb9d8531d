import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/engine/model.ts";
import { whatWouldItTakeSteps } from "../../../src/engine/firmness/what-would-it-take.ts";
import { resultOf } from "../../../src/engine/steps.ts";
import { aBelief, aCertainModel, aModel, type AnswerSpec, type QuestionSpec } from "../../builders/a-model.ts";
import { plainScores } from "../../builders/learnt.ts";
import reference from "../../gold/reference/what-would-it-take.json" with { type: "json" };

/** The model with an offer ahead whose score, in points, is certain. */
const withLeader = (model: Model, score: number): Model => {
  // Questions of a hand-made model need not cover all the weight.
  const covered = model.questions.reduce(
    (sum, { criterion, share }) => sum + (model.weights[criterion] ?? 0) * share,
    0,
  );
  const value = score / 100 / covered;
  const leader = {
    offer: { id: "leader", employer: "leader", title: "ML engineer" },
    beliefs: model.questions.map(() => aBelief([value], [1], { option: 0, r: 1 })),
  };
  return { ...model, offers: [leader, ...model.offers] };
};

interface Step {
  readonly question: number;
  readonly option: number;
  readonly cost: number;
  readonly gain: number;
}

/** The changes of one question as the rules say them, without an eye on anything else. */
const stepsOf = (
  { criterion, share, values = [], prior = [], effort }: QuestionSpec,
  answer: AnswerSpec,
  question: number,
  weights: readonly number[],
): readonly Step[] => {
  const full = 100 * (weights[criterion] ?? 0) * share;
  const { mean } = aBelief(values, prior, answer);
  const stands = answer?.option ?? values.filter((value) => value <= mean + 1e-9).length - 1;
  const perStep = answer === null ? 1 : effort === "structural" ? 5 : 2;
  return values.flatMap((value, option) => {
    if (full === 0 || value <= mean + 1e-9 || option < stands) return [];
    const cost = option === stands ? 1 : perStep * (option - stands);
    return [{ question, option, cost, gain: full * (value - mean) }];
  });
};

const total = (set: readonly Step[], of: "cost" | "gain"): number => set.reduce((sum, step) => sum + step[of], 0);

const byRule = (a: readonly Step[], b: readonly Step[]): number => {
  const gains = total(b, "gain") - total(a, "gain");
  const order = a
    .map((step, index) => step.question - (b[index]?.question ?? 0) || step.option - (b[index]?.option ?? 0))
    .find((difference) => difference !== 0);
  return (
    total(a, "cost") - total(b, "cost") || a.length - b.length || (Math.abs(gains) > 1e-9 ? gains : 0) || (order ?? 0)
  );
};

const everySet = (groups: readonly (readonly Step[])[]): readonly (readonly Step[])[] =>
  groups.reduce<readonly (readonly Step[])[]>(
    (sets, steps) => sets.flatMap((set) => [set, ...steps.map((step) => [...set, step])]),
    [[]],
  );

/** Up to three ways by trying every combination of changes. */
const byTrying = (groups: readonly (readonly Step[])[], needed: number): readonly (readonly Step[])[] => {
  const without: number[] = [];
  const ways: (readonly Step[])[] = [];
  while (ways.length < 3) {
    const [way] = everySet(groups.filter(([step]) => !without.includes(step?.question ?? -1)))
      .filter((set) => total(set, "gain") >= needed - 1e-9)
      .toSorted(byRule);
    if (way === undefined) break;
    ways.push(way);
    const main = way.reduce((best, step) => (step.gain > (best?.gain ?? 0) + 1e-9 ? step : best), way[0]);
    if (main === undefined) break;
    without.push(main.question);
  }
  return ways;
};

const anyQuestion: fc.Arbitrary<QuestionSpec> = fc
  .tuple(fc.nat({ max: 1 }), fc.integer({ min: 2, max: 5 }), fc.constantFrom("negotiate", "structural"))
  .map(([criterion, count, effort]) => ({
    criterion,
    share: 0.25,
    effort,
    values: Array.from({ length: count }, (_, index) => index / (count - 1)),
    prior: Array.from({ length: count }, () => 1 / count),
  }));

const anyCase = fc
  .tuple(
    fc.array(anyQuestion, { minLength: 1, maxLength: 5 }),
    fc.constantFrom([1, 1], [3, 1], [1, 0]),
    fc.integer({ min: 0, max: 60 }),
  )
  .chain(([questions, weights, above]) =>
    fc
      .tuple(
        ...questions.map(({ values = [] }) =>
          fc.option(fc.record({ option: fc.nat({ max: values.length - 1 }), r: fc.constantFrom(1, 0.9, 0.7, 0.5) })),
        ),
      )
      .map((answers) => ({ questions, weights, answers, above })),
  );

describe("what would it take", () => {
  it("agrees with the exact sets of small cases", () => {
    for (const given of reference.cases) {
      const answers = given.questions.map(({ now, r }): AnswerSpec =>
        now === null ? null : { option: now, r: r?.value ?? 1 },
      );
      const questions = given.questions.map(({ share, options, effort }): QuestionSpec => ({
        criterion: 0,
        share: share.value,
        values: options.map(({ value }) => value),
        effort: effort === 5 ? "structural" : "negotiate",
      }));
      const model = aModel({ weights: [1], questions, offers: { offer: answers } });
      expect(plainScores(model)[0]).toBeCloseTo(given.score.value, 9);
      const expected = given.sets?.map(({ cost, changes }) => ({
        cost,
        changes: changes.map(({ question, to }) => ({
          question: `q${given.questions.findIndex(({ id }) => id === question)}`,
          to: `o${to}`,
        })),
      }));
      expect(resultOf(whatWouldItTakeSteps(withLeader(model, given.leader.value)))["offer"]?.sets).toEqual(
        expected ?? null,
      );
    }
  });

  it("is what trying every combination of changes gives", () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(anyCase, ({ questions, weights, answers, above }) => {
        const model = aModel({ weights, questions, offers: { offer: answers } });
        fc.pre(questions.some(({ criterion }) => (weights[criterion] ?? 0) > 0));
        const [score = 0] = plainScores(model);
        const leader = Math.min(100, score + above);
        const groups = questions
          .map((question, index) => stepsOf(question, answers[index] ?? null, index, model.weights))
          .filter((steps) => steps.length > 0);
        const tried = byTrying(groups, leader - score).map((way) => ({
          cost: total(way, "cost"),
          changes: way.map(({ question, option }) => ({ question: `q${question}`, to: `o${option}` })),
        }));
        lengths.add(tried.length);
        expect(resultOf(whatWouldItTakeSteps(withLeader(model, leader)))["offer"]?.sets).toEqual(
          tried.length === 0 ? null : tried,
        );
      }),
      { numRuns: 400 },
    );
    expect(lengths).toEqual(new Set([0, 1, 2, 3]));
  });

  it("an offer that is level has one empty set of cost 0", () => {
    const model = aCertainModel([1, 1], { a: [0.4, 0.6], b: [0.6, 0.4] });
    expect(resultOf(whatWouldItTakeSteps(model))).toEqual({
      b: { sets: [{ cost: 0, changes: [] }], breakEvenPay: null },
    });
  });

  it("where nothing is enough there is no set", () => {
    const questions = [0, 1].map((criterion) => ({ criterion, share: 1, values: [0, 0.5] }));
    const model = aModel({ weights: [1, 1], questions, offers: { low: [null, null] } });
    expect(resultOf(whatWouldItTakeSteps(withLeader(model, 60)))["low"]?.sets).toBeNull();
  });

  it("pay, own criteria and what weighs nothing are in no set", () => {
    const model = aModel({
      weights: [1, 1, 1, 0],
      questions: [
        { criterion: 0, share: 1, kind: "pay" },
        { criterion: 1, share: 1, kind: "own" },
        { criterion: 2, share: 1 },
        { criterion: 3, share: 1 },
      ],
      offers: { offer: [null, null, { option: 1, r: 1 }, null] },
    });
    const found = resultOf(whatWouldItTakeSteps(withLeader(model, 58)))["offer"]?.sets;
    expect(found).toEqual([{ cost: 4, changes: [{ question: "q2", to: "o3" }] }]);
  });

  it("an unknown answer is counted from the option at its mean, though the mean is a hair below it", () => {
    const thirds = { criterion: 0, share: 1, values: [0, 0.5, 1], prior: [1 / 3, 1 / 3, 1 / 3] };
    const model = aModel({ weights: [1], questions: [thirds], offers: { offer: [null] } });
    expect(resultOf(whatWouldItTakeSteps(withLeader(model, 55)))["offer"]?.sets).toEqual([
      { cost: 1, changes: [{ question: "q0", to: "o2" }] },
    ]);
  });

  it("an answer that others pull down is had in writing, and taken to no option below it, though that were above the mean", () => {
    const doubted = { option: 4, r: 0.1 };
    const questions = [{ criterion: 0, share: 1 }];
    const found = (ahead: number) => {
      const model = aModel({ weights: [1], questions, offers: { offer: [doubted] } });
      return resultOf(whatWouldItTakeSteps(withLeader(model, ahead)))["offer"]?.sets;
    };
    expect(found(70)).toEqual([{ cost: 1, changes: [{ question: "q0", to: "o4" }] }]);
    expect(found(100)).toEqual([{ cost: 1, changes: [{ question: "q0", to: "o4" }] }]);
  });

  it("one offer, or none, has nothing to catch up with", () => {
    expect(resultOf(whatWouldItTakeSteps(aCertainModel([1], { a: [0.4] })))).toEqual({});
    expect(
      resultOf(whatWouldItTakeSteps(aModel({ weights: [1], questions: [{ criterion: 0, share: 1 }], offers: {} }))),
    ).toEqual({});
  });
});

const PAY = { floor: 30_000, target: 70_000 };

/** Pay has 40 of 100 points; the rest is known. The leader has 60. */
const paid = (rest: number, pay: { floor?: number; target?: number } = PAY, weights = [1, 1]) => {
  const model = aModel({
    weights,
    questions: [
      { criterion: 0, share: 0.8, kind: "pay", values: [0] },
      { criterion: 0, share: 0.2, values: [0] },
      { criterion: 1, share: 1, values: [rest] },
    ],
    offers: { offer: [null, { option: 0, r: 1 }, { option: 0, r: 1 }] },
    preferences: { pay },
  });
  return resultOf(whatWouldItTakeSteps(withLeader(model, 60)))["offer"]?.breakEvenPay;
};

describe("break-even pay", () => {
  it("is the pay, as written, at which the offer ties", () => {
    expect(paid(0.5)).toBeCloseTo(30_000 + (35 / 40) * 40_000, 6);
    expect(paid(0.6)).toBeCloseTo(30_000 + (30 / 40) * 40_000, 6);
  });

  it("at the ends of the scale is the floor or the target", () => {
    expect(paid(1.2)).toBe(30_000);
    expect(paid(0.4)).toBe(70_000);
  });

  it("is null when no pay does, and without floor and target", () => {
    expect(paid(0.3)).toBeNull();
    expect(paid(0.5, { floor: 30_000 })).toBeNull();
    expect(paid(0.5, { target: 70_000 })).toBeNull();
    expect(paid(0.5, {})).toBeNull();
  });

  it("is null when pay weighs nothing, be the offers level, and where nothing asks for pay", () => {
    expect(paid(0.5, PAY, [0, 1])).toBeNull();
    expect(paid(0.6, PAY, [0, 1])).toBeNull();
    const model = aCertainModel([1, 1], { a: [0.4, 0.6], b: [0.6, 0.4] }, { pay: PAY });
    expect(resultOf(whatWouldItTakeSteps(model))["b"]?.breakEvenPay).toBeNull();
  });
});
