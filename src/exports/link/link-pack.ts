import type { AppState } from "../../offers/app-schema.ts";
import type { Pay } from "../../offers/pay-schema.ts";
import type { Answer, Offer, OffersFile, Preferences, Statement } from "../../offers/schema.ts";
import { toWord } from "./link-words.ts";

/** A value without names: every field has its place in a list. */
type Packed = string | number | null | readonly Packed[];

/** A list without the empty places at its end. */
const list = (...fields: readonly (Packed | undefined)[]): Packed => {
  const last = fields.findLastIndex((field) => field !== undefined && field !== null);
  return fields.slice(0, last + 1).map((field) => field ?? null);
};

const pairs = (record: Readonly<Record<string, number>> | undefined): Packed | undefined =>
  record && Object.entries(record).map(([id, value]) => [toWord(id), value]);

const packStatement = ({ choice, evidence, note, quote, from, lookAgain }: Statement): Packed =>
  list(
    toWord(choice),
    evidence === undefined ? null : toWord(evidence),
    note,
    quote,
    from,
    lookAgain === true ? 1 : undefined,
  );

const packAnswer = (question: string, answer: Answer): Packed => [
  toWord(question),
  packStatement(answer),
  ...(answer.also ?? []).map(packStatement),
];

const packPay = ({ bonus, equity, ...pay }: Pay): Packed =>
  list(
    pay.currency,
    pay.base,
    bonus?.target,
    bonus?.likelihood,
    equity?.grant,
    equity?.vesting,
    equity?.cliffMonths,
    equity?.discount,
    pay.signOn,
    pay.otherYearly,
    pay.yearlyCosts,
    pay.hoursPerWeek,
    pay.costOfLiving,
    pay.evidence === undefined ? null : toWord(pay.evidence),
    pay.from,
    pay.worth,
    pay.belowFloor === true ? 1 : null,
  );

const packOffer = ({ answers, ...offer }: Offer): Packed =>
  list(
    offer.id,
    offer.employer,
    offer.title,
    offer.location,
    offer.replyBy,
    offer.status,
    answers && Object.entries(answers).map(([question, answer]) => packAnswer(question, answer)),
    pairs(offer.ownAnswers),
    offer.pay && packPay(offer.pay),
  );

const packPreferences = ({ weights, sureness, pay, ownCriteria, packs, hardLimits }: Preferences): Packed =>
  list(
    pairs(weights),
    sureness,
    pay && list(pay.currency, pay.floor, pay.target, pay.horizonYears, pairs(pay.rates)),
    ownCriteria?.map(({ id, title, weight }) => list(id, title, weight)),
    packs?.map(toWord),
    hardLimits &&
      Object.entries(hardLimits).map(([question, { worst, ceiling }]) => [
        toWord(question),
        toWord(worst),
        toWord(ceiling),
      ]),
  );

const packApp = ({ decision, weightHistory }: AppState): Packed =>
  list(
    decision && [decision.offer, decision.because],
    weightHistory?.map(({ at, scoresSeen, weights }) => list(at, scoresSeen ? 1 : 0, pairs(weights))),
  );

/** What a link carries of a file as JSON, version 1: lists in place of objects, and places in a list for known ids. */
export const packedFile = ({ rubric, preferences, offers, app }: OffersFile): string =>
  JSON.stringify(
    list(
      rubric?.id,
      rubric?.version,
      preferences && packPreferences(preferences),
      offers?.map(packOffer),
      app && packApp(app),
    ),
  );
