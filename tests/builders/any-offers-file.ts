import * as fc from "fast-check";
import type { Answer, Offer, OffersFile, Preferences } from "../../src/offers/schema.ts";
import type { Pay } from "../../src/offers/pay-schema.ts";
import { RESERVED_IDS } from "../../src/rubric/id-schema.ts";
import type { ChoiceQuestion, Rubric } from "../../src/rubric/schema.ts";

/** Texts of every script, with lone surrogates, quotes, commas and line ends. */
const text = fc.string({ unit: "binary", maxLength: 30 });
const id = fc
  .oneof(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/), fc.constantFrom("constructor", "valueof", "0", "17"))
  .filter((name) => !RESERVED_IDS.includes(name));
const amount = fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100);
const who = fc.constantFrom("Sam", "Priya Ramaswamy", "the letter", "recruiter", "x".repeat(80));
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** Any key may be missing: a file leaves out, it has no undefined. */
const PARTLY: { requiredKeys: [] } = { requiredKeys: [] };

/** A record by id, of which any entry may be missing. */
const someOf = <Value>(entries: readonly (readonly [string, fc.Arbitrary<Value>])[]) =>
  fc
    .tuple(...entries.map(([key, value]) => fc.option(value.map((made) => [key, made] as const))))
    .map((made) => Object.fromEntries(made.filter((entry) => entry !== null)));

const anyAnswer = (question: ChoiceQuestion, evidence: fc.Arbitrary<string>): fc.Arbitrary<Answer> => {
  const choice = fc.constantFrom(...question.options.map((option) => option.id));
  const statement = fc
    .tuple(choice, fc.record({ evidence, from: who, note: text, quote: text }, PARTLY))
    .map(([chosen, rest]) => Object.assign({ choice: chosen }, rest));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant({ choice: "unknown" }) },
    {
      weight: 1,
      arbitrary: fc
        .array(statement, { minLength: 1, maxLength: 2 })
        .map((also) => Object.assign({ choice: "unknown" }, { also })),
    },
    { weight: 6, arbitrary: statement },
    {
      weight: 2,
      arbitrary: fc
        .tuple(statement, fc.array(statement, { maxLength: 3 }))
        .map(([answer, also]) => Object.assign({}, answer, { also })),
    },
  );
};

const anyPay = (evidence: fc.Arbitrary<string>): fc.Arbitrary<Pay> =>
  fc.record(
    {
      currency: fc.constantFrom("GBP", "EUR", "JPY"),
      base: amount,
      bonus: fc.record({ target: share, likelihood: share }, PARTLY),
      equity: fc.record(
        {
          grant: amount,
          vesting: fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 1, maxLength: 6 }),
          cliffMonths: fc.integer({ min: 0, max: 30 }),
          discount: share,
        },
        PARTLY,
      ),
      signOn: amount,
      otherYearly: amount,
      yearlyCosts: amount,
      hoursPerWeek: fc.integer({ min: 0, max: 60 }),
      costOfLiving: fc.integer({ min: 1, max: 200 }),
      evidence,
      from: who,
    },
    PARTLY,
  );

const anyPreferences = (rubric: Rubric): fc.Arbitrary<Preferences> =>
  fc
    .tuple(
      fc.uniqueArray(id, { maxLength: 2 }),
      fc.array(fc.integer({ min: 1, max: 40 }), {
        minLength: rubric.criteria.length,
        maxLength: rubric.criteria.length,
      }),
      fc.record(
        {
          sureness: fc.constantFrom("sure", "roughly", "order"),
          pay: fc.record({
            currency: fc.constantFrom("GBP", "EUR"),
            floor: fc.constant(30_000),
            target: fc.constant(70_000),
            horizonYears: fc.integer({ min: 1, max: 4 }),
            rates: fc.constant({ EUR: 0.85, JPY: 0.005 }),
          }),
        },
        PARTLY,
      ),
      fc.boolean(),
    )
    .map(([own, points, rest, hasWeights]) =>
      Object.assign(
        {},
        rest,
        hasWeights
          ? { weights: Object.fromEntries(rubric.criteria.map(({ id: name }, at) => [name, points[at] ?? 1])) }
          : {},
        own.length > 0
          ? { ownCriteria: own.map((name, at) => ({ id: `own-${name}`, title: name, weight: at * 5 })) }
          : {},
      ),
    );

const anyOffer = (rubric: Rubric, own: readonly string[], offerId: string): fc.Arbitrary<Offer> => {
  const evidence = fc.constantFrom(...rubric.evidence.map((level) => level.id));
  const answers = rubric.criteria
    .flatMap((criterion) => criterion.questions)
    .flatMap((question) => (question.kind === "pay" ? [] : [[question.id, anyAnswer(question, evidence)] as const]));
  return fc
    .tuple(
      text,
      text,
      fc.record(
        {
          location: text,
          replyBy: fc.constantFrom("2026-12-04", "2028-02-29"),
          status: fc.constantFrom("considering", "accepted", "declined", "expired"),
          answers: someOf(answers),
          ownAnswers: someOf(own.map((name) => [name, share])),
          pay: anyPay(evidence),
        },
        PARTLY,
      ),
    )
    .map(([employer, title, rest]) => Object.assign({ id: offerId, employer, title }, rest));
};

/** Any valid offers file of up to `maxOffers` offers over a rubric, its awkward texts included. */
export const anyOffersFile = (rubric: Rubric, maxOffers = 6): fc.Arbitrary<OffersFile> =>
  fc
    .tuple(fc.uniqueArray(id, { maxLength: maxOffers }), anyPreferences(rubric), fc.boolean())
    .chain(([ids, preferences, hasApp]) => {
      const own = (preferences.ownCriteria ?? []).map((criterion) => criterion.id);
      return fc.tuple(...ids.map((offerId) => anyOffer(rubric, own, offerId))).map((offers): OffersFile =>
        Object.assign(
          {
            format: "first-rung/offers" as const,
            version: 1 as const,
            rubric: { id: rubric.id, version: rubric.version },
            preferences,
            offers,
          },
          hasApp ? { app: { dismissed: ["welcome"], somethingLater: { deep: [1, null] } } } : {},
        ),
      );
    });
