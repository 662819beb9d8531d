import type { Answer, Offer, OffersFile, OwnCriterion, Preferences } from "./schema.ts";
import { answerSchema, offerSchema, offersFileSchema, ownCriterionSchema, preferencesSchema } from "./schema.ts";
import { jsonText } from "./json-text.ts";
import { materialSchema, settledSchema } from "./material-schema.ts";
import { payPreferencesSchema, paySchema, type Pay } from "./pay-schema.ts";

/** The record with the known keys first and in their order, then the others as they stood. */
const inOrder = (record: object, known: readonly string[]): Record<string, unknown> => {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(record);
  const first = known.flatMap((key) => entries.filter(([name]) => name === key));
  return Object.fromEntries([...first, ...entries.filter(([name]) => !known.includes(name))]);
};

const keysOf = (schema: { readonly shape: object }): readonly string[] => Object.keys(schema.shape);

const ANSWER_KEYS = keysOf(answerSchema);
const PAY_KEYS = keysOf(paySchema);
const MATERIAL_KEYS = keysOf(materialSchema);
const SETTLED_KEYS = keysOf(settledSchema);
const OFFER_KEYS = keysOf(offerSchema);
const OWN_CRITERION_KEYS = keysOf(ownCriterionSchema);
const PAY_PREFERENCES_KEYS = keysOf(payPreferencesSchema);
const PREFERENCES_KEYS = keysOf(preferencesSchema);
const FILE_KEYS = keysOf(offersFileSchema);

const answerInOrder = (answer: Answer): object =>
  inOrder(
    answer.also === undefined ? answer : { ...answer, also: answer.also.map((voice) => inOrder(voice, ANSWER_KEYS)) },
    ANSWER_KEYS,
  );

const answersInOrder = (answers: Readonly<Record<string, Answer>>): object =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answerInOrder(answer)]));

const payInOrder = (pay: Pay): object =>
  inOrder(
    {
      ...pay,
      ...(pay.bonus === undefined ? {} : { bonus: inOrder(pay.bonus, ["target", "likelihood"]) }),
      ...(pay.equity === undefined
        ? {}
        : { equity: inOrder(pay.equity, ["grant", "vesting", "cliffMonths", "discount"]) }),
    },
    PAY_KEYS,
  );

const offerInOrder = (offer: Offer): object =>
  inOrder(
    {
      ...offer,
      ...(offer.answers === undefined ? {} : { answers: answersInOrder(offer.answers) }),
      ...(offer.pay === undefined ? {} : { pay: payInOrder(offer.pay) }),
      ...(offer.material === undefined ? {} : { material: offer.material.map((text) => inOrder(text, MATERIAL_KEYS)) }),
      ...(offer.settled === undefined ? {} : { settled: offer.settled.map((each) => inOrder(each, SETTLED_KEYS)) }),
    },
    OFFER_KEYS,
  );

const ownCriteriaInOrder = (criteria: readonly OwnCriterion[]): readonly object[] =>
  criteria.map((criterion) => inOrder(criterion, OWN_CRITERION_KEYS));

const preferencesInOrder = (preferences: Preferences): object =>
  inOrder(
    {
      ...preferences,
      ...(preferences.pay === undefined ? {} : { pay: inOrder(preferences.pay, PAY_PREFERENCES_KEYS) }),
      ...(preferences.ownCriteria === undefined ? {} : { ownCriteria: ownCriteriaInOrder(preferences.ownCriteria) }),
    },
    PREFERENCES_KEYS,
  );

/**
 * An offers file as text: JSON with two spaces, keys in the order of the format, unknown keys kept behind them, answers
 * and weights in the order they have. What is read back equals what was written.
 */
export const writeOffers = (file: OffersFile): string => {
  const ordered = inOrder(
    {
      ...file,
      ...(file.preferences === undefined ? {} : { preferences: preferencesInOrder(file.preferences) }),
      ...(file.offers === undefined ? {} : { offers: file.offers.map(offerInOrder) }),
    },
    FILE_KEYS,
  );
  return `${jsonText(ordered, 2)}\n`;
};
