import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { evaluate, type OfferEvaluation } from "../../src/engine/evaluate.ts";
import type { Pay } from "../../src/offers/pay-schema.ts";
import type { Offer, Preferences } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import type { ChoiceQuestion } from "../../src/rubric/schema.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anOffer } from "../builders/an-offers-file.ts";
import { anyOffersFile } from "../builders/any-offers-file.ts";

const pay = { currency: "GBP", floor: 30_000, target: 70_000, rates: { EUR: 0.85 } };
const choices = bundledRubric.criteria
  .flatMap(({ questions }) => questions)
  .filter((question): question is ChoiceQuestion => question.kind === "choice");

const evaluateOne = (change: Partial<Offer>, preferences: Preferences = { pay }, rubric = bundledRubric) => {
  const [evaluation] = evaluate(buildModel(rubric, { preferences, offers: [anOffer("harbor", change)] })).offers;
  if (evaluation === undefined) throw new Error("no offer");
  return evaluation;
};

const answered = (option: number): NonNullable<Offer["answers"]> =>
  Object.fromEntries(
    choices.map(({ id, options }) => [id, { choice: options[option]?.id ?? "", evidence: "first-hand" }]),
  );

const fullPay: Pay = {
  currency: "EUR",
  base: 40_000,
  bonus: { target: 0.1, likelihood: 0.8 },
  equity: { grant: 20_000, vesting: [10, 20, 30, 40], cliffMonths: 12, discount: 0.5 },
  signOn: 2000,
  otherYearly: 1500,
  yearlyCosts: 500,
  hoursPerWeek: 40,
  costOfLiving: 110,
  evidence: "written",
};

const width = ({ likely }: OfferEvaluation): number => likely[1] - likely[0];

describe("mistakes that tools of this kind make", () => {
  it("an unknown answer is not counted as 0: it stands at the prior's middle and widens the range", () => {
    const known = evaluateOne({ answers: answered(2) });
    const { "takes-effect": _, ...others } = answered(2);
    const unknown = evaluateOne({ answers: { ...others, "takes-effect": { choice: "unknown" } } });
    expect(unknown.score).toBeCloseTo(known.score, 9);
    expect(width(unknown)).toBeGreaterThan(width(known));
  });

  it("not answered yet scores the same as unknown, in every figure", () => {
    const { "after-launch": _, ...others } = answered(3);
    const unknown = evaluateOne({ answers: { ...others, "after-launch": { choice: "unknown" } } });
    const notYet = evaluateOne({ answers: others });
    expect({ ...notYet, offer: null }).toEqual({ ...unknown, offer: null });
  });

  it("another offer moves no score, range, verdict or lane", () => {
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric, 4), (file) => {
        const { offers } = evaluate(buildModel(aSmallRubric, file));
        for (const offer of file.offers ?? []) {
          const [alone] = evaluate(buildModel(aSmallRubric, { ...file, offers: [offer] })).offers;
          expect(offers.find(({ id }) => id === offer.id)).toEqual(alone);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("a missing exchange rate is not 1: pay is unknown", () => {
    const foreign = evaluateOne({ pay: { base: 50_000, currency: "USD", evidence: "written" } });
    const none = evaluateOne({});
    expect(foreign.score).toBe(none.score);
    expect(foreign.answered).toBe(none.answered);
    expect(foreign.pay?.partial).toBeNull();
  });

  it("a four-year grant is not earned in one year", () => {
    const { pay: summary } = evaluateOne({ pay: { base: 40_000, equity: { grant: 80_000 } } });
    expect(summary?.years.map(({ total }) => total)).toEqual([60_000, 60_000, 60_000, 60_000]);
    expect(summary?.averageYear).toBe(60_000);
  });

  it("a sign-on is paid in the first year only, and counts there in full", () => {
    const { pay: summary } = evaluateOne({ pay: { base: 40_000, signOn: 8000 } });
    expect(summary?.years.map(({ signOn }) => signOn)).toEqual([8000, 0, 0, 0]);
    expect(summary?.averageYear).toBe(44_000);
  });

  it.each(choices.map(({ id, options }) => [id, options] as const))(
    "a better answer to %s never lowers the score, whatever the evidence",
    (id, options) => {
      for (const { id: evidence } of bundledRubric.evidence) {
        const scores = options.map(
          (option) => evaluateOne({ answers: { [id]: { choice: option.id, evidence } } }).score,
        );
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }
    },
  );
});

describe("everything a person can say moves something", () => {
  it.each(choices.map(({ id, options }) => [id, options.at(-1)?.id ?? ""] as const))("question: %s", (id, best) => {
    const before = evaluateOne({ answers: answered(1) });
    const after = evaluateOne({ answers: { ...answered(1), [id]: { choice: best, evidence: "first-hand" } } });
    expect(after.score).toBeGreaterThan(before.score + 0.1);
  });

  it("every weight, one's own criteria included", () => {
    const offer = { answers: answered(1), pay: { base: 70_000, evidence: "written" }, ownAnswers: { near: 1 } };
    const weights = Object.fromEntries(bundledRubric.criteria.map(({ id }) => [id, 10]));
    const scoreAt = (changed: Readonly<Record<string, number>>, own = 10) =>
      evaluateOne(offer, { pay, weights: { ...weights, ...changed }, ownCriteria: [{ id: "near", weight: own }] })
        .score;
    const unmoved = bundledRubric.criteria.filter(({ id }) => Math.abs(scoreAt({ [id]: 40 }) - scoreAt({})) < 0.001);
    expect(unmoved.map(({ id }) => id)).toEqual([]);
    expect(scoreAt({}, 40)).toBeGreaterThan(scoreAt({}));
  });

  it("every evidence level, by as much as it is trusted", () => {
    const choice = choices[0]?.options.at(-1)?.id ?? "";
    const means = bundledRubric.evidence.map(
      ({ id }) => evaluateOne({ answers: { [choices[0]?.id ?? ""]: { choice, evidence: id } } }).score,
    );
    const byTrust = bundledRubric.evidence.map(({ reliability }) => reliability);
    expect(means.map((mean) => means.filter((other) => other > mean + 1e-9).length)).toEqual(
      byTrust.map((trust) => byTrust.filter((other) => other > trust).length),
    );
  });

  const pays: readonly [string, Pay][] = [
    ["base", { ...fullPay, base: 41_000 }],
    ["bonus target", { ...fullPay, bonus: { target: 0.2, likelihood: 0.8 } }],
    ["bonus likelihood", { ...fullPay, bonus: { target: 0.1, likelihood: 0.2 } }],
    ["grant", { ...fullPay, equity: { ...fullPay.equity, grant: 30_000 } }],
    ["vesting", { ...fullPay, equity: { ...fullPay.equity, vesting: [25, 25, 25, 25] } }],
    ["cliff", { ...fullPay, equity: { ...fullPay.equity, cliffMonths: 30 } }],
    ["discount", { ...fullPay, equity: { ...fullPay.equity, discount: 0.9 } }],
    ["sign-on", { ...fullPay, signOn: 0 }],
    ["other yearly value", { ...fullPay, otherYearly: 0 }],
    ["yearly costs", { ...fullPay, yearlyCosts: 900 }],
    ["cost of living", { ...fullPay, costOfLiving: 100 }],
    ["currency", { ...fullPay, currency: "GBP" }],
    ["evidence", { ...fullPay, evidence: "guess" }],
  ];
  it.each(pays)("pay: %s", (_, changed) => {
    expect(evaluateOne({ pay: changed }).score).not.toBeCloseTo(evaluateOne({ pay: fullPay }).score, 4);
  });

  const wishes: readonly [string, NonNullable<Preferences["pay"]>][] = [
    ["floor", { ...pay, floor: 25_000 }],
    ["target", { ...pay, target: 60_000 }],
    ["horizon", { ...pay, horizonYears: 4 }],
    ["rate", { ...pay, rates: { EUR: 0.9 } }],
    ["currency", { ...pay, currency: "EUR" }],
  ];
  it.each(wishes)("what one needs: %s", (_, changed) => {
    const before = evaluateOne({ pay: fullPay }).score;
    expect(evaluateOne({ pay: fullPay }, { pay: changed }).score).not.toBeCloseTo(before, 4);
  });
});
