import { z } from "zod";
import { OFFERS_FORMAT, OFFERS_VERSION } from "../../offers/schema.ts";
import { fromWord } from "./link-words.ts";

const word = z.union([z.string(), z.int()]).transform((packed, context) => {
  const id = fromWord(packed);
  if (id !== undefined) return id;
  context.addIssue("a word that is known here");
  return z.NEVER;
});

const text = z.string().nullish();
const number = z.number().nullish();
const pairs = z
  .array(z.tuple([word, z.number()]))
  .transform((entries) => Object.fromEntries(entries))
  .nullish();

/** What is there by its name; a link has no other way to leave a field out. */
const fields = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));

/** The same, undefined where none is there. */
const part = (record: Readonly<Record<string, unknown>>): unknown => {
  const there = fields(record);
  return Object.keys(there).length === 0 ? undefined : there;
};

const statement = z
  .tuple([word, word.nullish(), text, text, text])
  .transform(([choice, evidence, note, quote, from]) => fields({ choice, evidence, note, quote, from }));

const answer = z
  .tuple([word, statement], statement)
  .transform(
    ([question, own, ...also]) => [question, also.length === 0 ? own : { ...own, also }] satisfies [string, unknown],
  );

const pay = z
  .tuple([
    text,
    number,
    number,
    number,
    number,
    z.array(z.number()).nullish(),
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    word.nullish(),
    text,
  ])
  .transform(
    ([currency, base, target, likelihood, grant, vesting, cliffMonths, discount, signOn, otherYearly, ...rest]) => {
      const [yearlyCosts, hoursPerWeek, costOfLiving, evidence, from] = rest;
      const bonus = part({ target, likelihood });
      const equity = part({ grant, vesting, cliffMonths, discount });
      const yearly = { signOn, otherYearly, yearlyCosts, hoursPerWeek, costOfLiving };
      return fields({ currency, base, bonus, equity, ...yearly, evidence, from });
    },
  );

const offer = z
  .tuple([
    z.string(),
    z.string(),
    z.string(),
    text,
    text,
    text,
    z
      .array(answer)
      .transform((answers) => Object.fromEntries(answers))
      .nullish(),
    pairs,
    pay.nullish(),
  ])
  .transform(([id, employer, title, location, replyBy, status, answers, ownAnswers, paid]) =>
    fields({ id, employer, title, location, replyBy, status, answers, ownAnswers, pay: paid }),
  );

const payPreferences = z
  .tuple([text, number, number, number, pairs])
  .transform(([currency, floor, target, horizonYears, rates]) =>
    fields({ currency, floor, target, horizonYears, rates }),
  );

const ownCriterion = z
  .tuple([z.string(), text, number])
  .transform(([id, title, weight]) => fields({ id, title, weight }));

const hardLimit = z
  .tuple([word, word, word])
  .transform(([question, worst, ceiling]) => [question, { worst, ceiling }] satisfies [string, unknown]);

const preferences = z
  .tuple([
    pairs,
    text,
    payPreferences.nullish(),
    z.array(ownCriterion).nullish(),
    z.array(word).nullish(),
    z
      .array(hardLimit)
      .transform((limits) => Object.fromEntries(limits))
      .nullish(),
  ])
  .transform(([weights, sureness, paid, ownCriteria, packs, hardLimits]) =>
    fields({ weights, sureness, pay: paid, ownCriteria, packs, hardLimits }),
  );

const decision = z.tuple([z.string(), z.string()]).transform(([chosen, because]) => ({ offer: chosen, because }));

const weightsEntry = z
  .tuple([z.string(), z.number(), pairs])
  .transform(([at, seen, weights]) => fields({ at, scoresSeen: seen === 1, weights }));

const app = z
  .tuple([decision.nullish(), z.array(weightsEntry).nullish()])
  .transform(([chosen, weightHistory]) => fields({ decision: chosen, weightHistory }));

/** An offers file of version 1 from what a link of version 1 carries, before anything looks at its values. */
export const packedFileSchema = z
  .tuple([text, text, preferences.nullish(), z.array(offer).nullish(), app.nullish()])
  .transform(([id, version, prefers, offers, kept]) =>
    fields({
      format: OFFERS_FORMAT,
      version: OFFERS_VERSION,
      rubric: part({ id, version }),
      preferences: prefers,
      offers,
      app: kept,
    }),
  );
