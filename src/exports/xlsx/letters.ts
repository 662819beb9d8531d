import { hideNames } from "../../findings/hidden-names.ts";
import { offerNames } from "../../findings/offer-name.ts";
import type { Answer, Offer, OffersFile, OwnCriterion, Statement } from "../../offers/schema.ts";

type Rewrite = (text: string) => string;

const ownId = (index: number): string => `own-${index + 1}`;

const statement = <Said extends Statement>(said: Said, rewrite: Rewrite): Said => ({
  ...said,
  ...(said.note === undefined ? {} : { note: rewrite(said.note) }),
  ...(said.quote === undefined ? {} : { quote: rewrite(said.quote) }),
});

const answer = (said: Answer, rewrite: Rewrite): Answer => ({
  ...statement(said, rewrite),
  ...(said.also === undefined ? {} : { also: said.also.map((voice) => statement(voice, rewrite)) }),
});

const entries = <From, To>(record: Readonly<Record<string, From>>, change: (id: string, value: From) => [string, To]) =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => change(id, value)));

const hiddenOffer = (offer: Offer, name: string, own: ReadonlyMap<string, string>, rewrite: Rewrite): Offer => {
  const { replyBy, status, answers, ownAnswers, pay } = offer;
  return {
    id: name.toLowerCase().replaceAll(" ", "-"),
    employer: name,
    title: "",
    ...(replyBy === undefined ? {} : { replyBy }),
    ...(status === undefined ? {} : { status }),
    ...(answers === undefined ? {} : { answers: entries(answers, (id, said) => [id, answer(said, rewrite)]) }),
    ...(ownAnswers === undefined ? {} : { ownAnswers: entries(ownAnswers, (id, value) => [own.get(id) ?? id, value]) }),
    ...(pay === undefined ? {} : { pay }),
  };
};

/**
 * A file with letters in the place of ids, employers, titles and places, also where notes, quotes and the person's own
 * criteria name them; figures stay as they are.
 */
export const withLetters = (file: OffersFile): OffersFile => {
  const offers = file.offers ?? [];
  const names = offerNames(offers, { letters: true });
  const rewrite = hideNames(offers, names);
  const criteria = file.preferences?.ownCriteria ?? [];
  const own = new Map(criteria.map(({ id }, index) => [id, ownId(index)]));
  const ownCriteria = criteria.map(({ id, title = id, weight = 0 }, index): OwnCriterion => ({
    id: ownId(index),
    title: rewrite(title),
    weight,
  }));
  return {
    ...file,
    ...(file.preferences === undefined ? {} : { preferences: { ...file.preferences, ownCriteria } }),
    offers: offers.map((offer) => hiddenOffer(offer, names.get(offer.id) ?? "", own, rewrite)),
  };
};
