import * as fc from "fast-check";
import type { Model } from "../../src/engine/model.ts";
import { aModel, type AnswerSpec, type QuestionSpec } from "./a-model.ts";

const RELIABILITIES = [1, 0.9, 0.7, 0.5] as const;

interface Size {
  readonly minOffers?: number;
  readonly maxOffers?: number;
  readonly maxCriteria?: number;
  readonly maxQuestions?: number;
  readonly maxOptions?: number;
}

const anyPrior = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: count, maxLength: count }).map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  });

const anyAnswer = ({ prior = [] }: QuestionSpec): fc.Arbitrary<AnswerSpec> =>
  fc.option(fc.record({ option: fc.nat({ max: prior.length - 1 }), r: fc.constantFrom(...RELIABILITIES) }), {
    nil: null,
    freq: 3,
  });

/** Any model of a few criteria, questions and offers; some answers unknown, some certain. */
export const anyModel = (size: Size = {}): fc.Arbitrary<Model> => {
  const { minOffers = 1, maxOffers = 4, maxCriteria = 4, maxQuestions = 2, maxOptions = 5 } = size;
  const questions = fc
    .integer({ min: 1, max: maxQuestions })
    .chain((count) =>
      fc.array(fc.integer({ min: 2, max: maxOptions }).chain(anyPrior), { minLength: count, maxLength: count }),
    );
  return fc
    .tuple(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), questions), { minLength: 1, maxLength: maxCriteria }),
      fc.integer({ min: minOffers, max: maxOffers }),
    )
    .filter(([criteria]) => criteria.some(([weight]) => weight > 0))
    .chain(([criteria, offers]) => {
      const specs = criteria.flatMap(([, priors], criterion) =>
        priors.map((prior): QuestionSpec => {
          const values = prior.map((_, index) => index / (prior.length - 1));
          return { criterion, share: 1 / priors.length, values, prior };
        }),
      );
      return fc.array(fc.tuple(...specs.map(anyAnswer)), { minLength: offers, maxLength: offers }).map((answers) =>
        aModel({
          weights: criteria.map(([weight]) => weight),
          questions: specs,
          offers: Object.fromEntries(answers.map((given, index) => [`offer-${index}`, given])),
        }),
      );
    });
};
