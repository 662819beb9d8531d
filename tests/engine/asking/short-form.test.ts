import { expect, it } from "vitest";
import { shortForm } from "../../../src/engine/asking/short-form.ts";
import { buildModel } from "../../../src/engine/build-model.ts";
import type { Model } from "../../../src/engine/model.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";

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

it("keeps the order of the whole list", () => {
  const model = modelWith();
  const order = model.questions.map(({ id }) => id);
  const places = shortForm(model).map((id) => order.indexOf(id));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
