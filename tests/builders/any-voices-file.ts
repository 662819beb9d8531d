import * as fc from "fast-check";
import type { Answer, Offer, OffersFile, Statement } from "../../src/offers/schema.ts";
import type { ChoiceQuestion, Rubric } from "../../src/rubric/schema.ts";
import { anOffer, anOffersFile } from "./an-offers-file.ts";

interface VoicesShape {
  readonly minOffers?: number;
  readonly maxOffers?: number;
  /** as they may be written: with spaces around, of spaces only, like a level's id */
  readonly names?: readonly string[];
  /** how many others may have spoken of one question */
  readonly maxAlso?: number;
}

const NAMES = ["Sam", " Sam ", "Priya", "recruiter", "the letter", "  ", ""];

const partly = { requiredKeys: [] as [] };

const anyStatement = (
  question: ChoiceQuestion,
  evidence: fc.Arbitrary<string>,
  from: fc.Arbitrary<string>,
): fc.Arbitrary<Statement> =>
  fc
    .tuple(fc.constantFrom(...question.options.map(({ id }) => id)), fc.record({ evidence, from }, partly))
    .map(([choice, told]) => Object.assign({ choice }, told));

const anyAnswer = (statement: fc.Arbitrary<Statement>, maxAlso: number): fc.Arbitrary<Answer | null> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom<(Answer | null)[]>(null, { choice: "unknown", evidence: "recruiter" }) },
    { weight: 3, arbitrary: statement },
    {
      weight: maxAlso > 0 ? 2 : 0,
      arbitrary: fc
        .tuple(statement, fc.array(statement, { minLength: 1, maxLength: Math.max(1, maxAlso) }))
        .map(([own, also]) => Object.assign({}, own, { also })),
    },
  );

/** Any file over a rubric in which people with and without names have said much, and not always the same. */
export const anyVoicesFile = (rubric: Rubric, shape: VoicesShape = {}): fc.Arbitrary<OffersFile> => {
  const { minOffers = 1, maxOffers = 4, names = NAMES, maxAlso = 2 } = shape;
  const evidence = fc.constantFrom(...rubric.evidence.map(({ id }) => id), "recruiter", "recruiter", "promised");
  const from = fc.constantFrom(...names);
  const questions = rubric.criteria
    .flatMap((criterion) => criterion.questions)
    .filter((each) => each.kind === "choice");
  const offer = fc
    .tuple(
      fc.tuple(...questions.map((question) => anyAnswer(anyStatement(question, evidence, from), maxAlso))),
      fc.option(fc.record({ base: fc.integer({ min: 20_000, max: 90_000 }), evidence, from }, partly)),
      fc.constantFrom<NonNullable<Offer["status"]>[]>("considering", "considering", "considering", "declined"),
    )
    .map(([answers, pay, status]): Partial<Offer> =>
      Object.assign(
        {
          status,
          answers: Object.fromEntries(
            answers.flatMap((answer, at) => (answer === null ? [] : [[questions[at]?.id ?? "", answer]])),
          ),
        },
        pay === null ? {} : { pay },
      ),
    );
  return fc
    .tuple(fc.array(offer, { minLength: minOffers, maxLength: maxOffers }), fc.boolean(), fc.nat({ max: 20 }))
    .map(([offers, hasPay, weight]) =>
      anOffersFile(
        offers.map((each, at) => anOffer(`offer-${at}`, each)),
        {
          preferences: {
            ...(hasPay && { pay: { currency: "GBP", floor: 30_000, target: 70_000 } }),
            ownCriteria: [{ id: "near-family", title: "Near family", weight }],
          },
        },
      ),
    );
};
