import * as z from "zod/mini";
import { OFFERS_FORMAT, OFFERS_VERSION } from "../../offers/schema.ts";
import { fromWord } from "./link-words.ts";

const word = z.pipe(
  z.union([z.string(), z.int()]),
  z.transform((packed, context) => {
    const id = fromWord(packed);
    if (id !== undefined) return id;
    context.issues.push({ code: "custom", message: "a word that First Rung knows", input: packed });
    return z.NEVER;
  }),
);

const text = z.nullish(z.string());
const number = z.nullish(z.number());
const pairs = z.nullish(
  z.pipe(
    z.array(z.tuple([word, z.number()])),
    z.transform((entries) => Object.fromEntries(entries)),
  ),
);

/** What is there by its name; a link has no other way to leave a field out. */
const fields = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));

/** The same, undefined where none is there. */
const part = (record: Readonly<Record<string, unknown>>): unknown => {
  const there = fields(record);
  return Object.keys(there).length === 0 ? undefined : there;
};

const statement = z.pipe(
  z.tuple([word, z.nullish(word), text, text, text, z.nullish(z.literal(1))]),
  z.transform(([choice, evidence, note, quote, from, again]) =>
    fields({ choice, evidence, note, quote, from, lookAgain: again === 1 ? true : undefined }),
  ),
);

const answer = z.pipe(
  z.tuple([word, statement], statement),
  z.transform(
    ([question, own, ...also]) => [question, also.length === 0 ? own : { ...own, also }] satisfies [string, unknown],
  ),
);

const pay = z.pipe(
  z.tuple([
    text,
    number,
    number,
    number,
    number,
    z.nullish(z.array(z.number())),
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    z.nullish(word),
    text,
    number,
    number,
  ]),
  z.transform(
    ([currency, base, target, likelihood, grant, vesting, cliffMonths, discount, signOn, otherYearly, ...rest]) => {
      const [yearlyCosts, hoursPerWeek, costOfLiving, evidence, from, worth, below] = rest;
      const bonus = part({ target, likelihood });
      const equity = part({ grant, vesting, cliffMonths, discount });
      const yearly = { signOn, otherYearly, yearlyCosts, hoursPerWeek, costOfLiving };
      return fields({
        currency,
        base,
        bonus,
        equity,
        ...yearly,
        evidence,
        from,
        worth,
        belowFloor: below === 1 ? true : null,
      });
    },
  ),
);

const offer = z.pipe(
  z.tuple([
    z.string(),
    z.string(),
    z.string(),
    text,
    text,
    text,
    z.nullish(
      z.pipe(
        z.array(answer),
        z.transform((answers) => Object.fromEntries(answers)),
      ),
    ),
    pairs,
    z.nullish(pay),
  ]),
  z.transform(([id, employer, title, location, replyBy, status, answers, ownAnswers, paid]) =>
    fields({ id, employer, title, location, replyBy, status, answers, ownAnswers, pay: paid }),
  ),
);

const payPreferences = z.pipe(
  z.tuple([text, number, number, number, pairs]),
  z.transform(([currency, floor, target, horizonYears, rates]) =>
    fields({ currency, floor, target, horizonYears, rates }),
  ),
);

const ownCriterion = z.pipe(
  z.tuple([z.string(), text, number]),
  z.transform(([id, title, weight]) => fields({ id, title, weight })),
);

const hardLimit = z.pipe(
  z.tuple([word, word, word]),
  z.transform(([question, worst, ceiling]) => [question, { worst, ceiling }] satisfies [string, unknown]),
);

const preferences = z.pipe(
  z.tuple([
    pairs,
    text,
    z.nullish(payPreferences),
    z.nullish(z.array(ownCriterion)),
    z.nullish(z.array(word)),
    z.nullish(
      z.pipe(
        z.array(hardLimit),
        z.transform((limits) => Object.fromEntries(limits)),
      ),
    ),
  ]),
  z.transform(([weights, sureness, paid, ownCriteria, packs, hardLimits]) =>
    fields({ weights, sureness, pay: paid, ownCriteria, packs, hardLimits }),
  ),
);

const decision = z.pipe(
  z.tuple([z.string(), z.string()]),
  z.transform(([chosen, because]) => ({ offer: chosen, because })),
);

const weightsEntry = z.pipe(
  z.tuple([z.string(), z.number(), pairs]),
  z.transform(([at, seen, weights]) => fields({ at, scoresSeen: seen === 1, weights })),
);

const app = z.pipe(
  z.tuple([z.nullish(decision), z.nullish(z.array(weightsEntry))]),
  z.transform(([chosen, weightHistory]) => fields({ decision: chosen, weightHistory })),
);

/** An offers file of version 1 from what a link of version 1 carries, before anything looks at its values. */
export const packedFileSchema = z.pipe(
  z.tuple([text, text, z.nullish(preferences), z.nullish(z.array(offer)), z.nullish(app)]),
  z.transform(([id, version, prefers, offers, kept]) =>
    fields({
      format: OFFERS_FORMAT,
      version: OFFERS_VERSION,
      rubric: part({ id, version }),
      preferences: prefers,
      offers,
      app: kept,
    }),
  ),
);
