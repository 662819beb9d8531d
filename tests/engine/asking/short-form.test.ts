import { expect, it } from "vitest";
import { shortForm } from "../../../src/engine/asking/short-form.ts";
import { buildModel } from "../../../src/engine/build-model.ts";
import type { Model } from "../../../src/engine/model.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aModel } from "../../builders/a-model.ts";

const modelWith = (weights?: Record<string, number>): Model =>
  buildModel(bundledRubric, weights === undefined ? {} : { preferences: { weights } });

const weightOf = (model: Model, id: string): number => {
  const question = model.questions.find((each) => each.id === id);
  return (model.weights[question?.criterion ?? -1] ?? 0) * (question?.share ?? 0);
};
const reached = (model: Model, ids: readonly string[]): number => ids.reduce((sum, id) => sum + weightOf(model, id), 0);

it("reaches 55 % of the weight with pay among it, and not with one question fewer", () => {
  const model = modelWith();
  const asked = shortForm(model);
  const pay = model.questions.find(({ kind }) => kind === "pay")?.id ?? "";
  expect(asked).toContain(pay);
  expect(reached(model, asked)).toBeGreaterThanOrEqual(0.55);
  const lightest = Math.min(...asked.filter((id) => id !== pay).map((id) => weightOf(model, id)));
  expect(reached(model, asked) - lightest).toBeLessThan(0.55);
});

it("leaves out every question that is lighter than those asked", () => {
  const model = modelWith();
  const asked = new Set(shortForm(model));
  const weights = (isAsked: boolean): number[] =>
    model.questions
      .filter(({ id, kind }) => kind !== "pay" && asked.has(id) === isAsked)
      .map(({ id }) => weightOf(model, id));
  expect(Math.min(...weights(true))).toBeGreaterThanOrEqual(Math.max(...weights(false)));
});

it("asks only what counts where one criterion has all the weight", () => {
  const [first] = bundledRubric.criteria;
  const model = modelWith(Object.fromEntries(bundledRubric.criteria.map(({ id }) => [id, id === first?.id ? 1 : 0])));
  const within = new Set(first?.questions.map(({ id }) => id));
  expect(shortForm(model).every((id) => within.has(id))).toBe(true);
  expect(reached(model, shortForm(model))).toBeGreaterThanOrEqual(0.55);
});

/** The short form of four questions, of which pay is the lightest. */
const withPayAt = (pay: number) => {
  const weights = [0, 1, 2, 3].map((index) => (index === pay ? 0.1 : 0.3));
  const questions = weights.map(
    (_, index) => ({ criterion: index, share: 1, kind: index === pay ? "pay" : "choice" }) as const,
  );
  return shortForm(aModel({ weights, questions, offers: {} }));
};

it("has pay among it however little it weighs and wherever it stands, and of equals the earlier in the rubric", () => {
  expect(withPayAt(3)).toEqual(["q0", "q1", "q3"]);
  expect(withPayAt(1)).toEqual(["q0", "q1", "q2"]);
  expect(withPayAt(0)).toEqual(["q0", "q1", "q2"]);
});

it("asks no more once the share is reached, be it by a sum that falls short behind the point", () => {
  const tenths = Array.from({ length: 10 }, () => ({ criterion: 0, share: 0.1 }));
  const model = aModel({ weights: [1], questions: tenths, offers: {} });
  expect([0.3, 0.8, 1].map((reach) => shortForm(model, reach).length)).toEqual([3, 8, 10]);
});

it("keeps the order of the whole list", () => {
  const model = modelWith();
  const order = model.questions.map(({ id }) => id);
  const places = shortForm(model).map((id) => order.indexOf(id));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
