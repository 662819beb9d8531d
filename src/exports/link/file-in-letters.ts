import { titleSays } from "../../engine/offer/title-says.ts";
import { ownLetter } from "./own-letter.ts";
import { hideNames } from "../../findings/names/hidden-names.ts";
import { offerNames } from "../../findings/names/offer-name.ts";
import { withHiddenSources } from "../../findings/sources/hidden-source-names.ts";
import type { AppState } from "../../offers/app-schema.ts";
import type { Answer, Offer, OffersFile, Preferences, Statement } from "../../offers/schema.ts";
import type { Condition } from "../../rubric/flag-schema.ts";
import type { Rubric } from "../../rubric/schema.ts";

const phrasesIn = (condition: Condition): readonly string[] => {
  if ("all" in condition) return condition.all.flatMap(phrasesIn);
  if ("any" in condition) return condition.any.flatMap(phrasesIn);
  if ("not" in condition) return phrasesIn(condition.not);
  return "title-says" in condition ? condition["title-says"] : [];
};

/** Of a title only the words that a flag looks for: without them a flag would be gone, and with it a true figure. */
const bareTitle = ({ flags }: Rubric, title: string): string => {
  const said = [...new Set(flags.flatMap(({ when }) => phrasesIn(when)))].filter((phrase) => titleSays(title, phrase));
  return said.filter((phrase) => !said.some((other) => other !== phrase && titleSays(other, phrase))).join(" · ");
};

/** What stands for what. */
interface Letters {
  readonly rubric: Rubric;
  /** "Offer A", by offer's id */
  readonly names: ReadonlyMap<string, string>;
  /** new ids of own criteria, by the old ones */
  readonly own: ReadonlyMap<string, string>;
  readonly rewrite: (text: string) => string;
}

const offerId = ({ names }: Letters, id: string): string => (names.get(id) ?? id).toLowerCase().replaceAll(" ", "-");

const byOwn = <Value>({ own }: Letters, record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [own.get(id) ?? id, value]));

const sayStatement =
  ({ rewrite }: Letters) =>
  <Said extends Statement>(said: Said): Said => ({
    ...said,
    ...(said.note !== undefined && { note: rewrite(said.note) }),
    ...(said.quote !== undefined && { quote: rewrite(said.quote) }),
  });

const sayAnswer = (letters: Letters, answer: Answer): Answer => ({
  ...sayStatement(letters)(answer),
  ...(answer.also !== undefined && { also: answer.also.map(sayStatement(letters)) }),
});

const hideOffer =
  (letters: Letters) =>
  (named: Offer): Offer => {
    const { location: _place, answers, ownAnswers, ...offer } = withHiddenSources(letters.rubric, named);
    return {
      ...offer,
      id: offerId(letters, offer.id),
      employer: letters.names.get(offer.id) ?? "",
      title: bareTitle(letters.rubric, offer.title),
      ...(answers !== undefined && {
        answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, sayAnswer(letters, answer)])),
      }),
      ...(ownAnswers !== undefined && { ownAnswers: byOwn(letters, ownAnswers) }),
    };
  };

const hidePreferences = (letters: Letters, { ownCriteria, weights, ...preferences }: Preferences): Preferences => ({
  ...preferences,
  ...(weights !== undefined && { weights: byOwn(letters, weights) }),
  ...(ownCriteria !== undefined && {
    ownCriteria: ownCriteria.map((criterion) =>
      Object.assign({}, criterion, {
        id: letters.own.get(criterion.id) ?? criterion.id,
        ...(criterion.title !== undefined && { title: letters.rewrite(criterion.title) }),
      }),
    ),
  }),
});

const hideApp = (letters: Letters, { decision, weightHistory, ...app }: AppState): AppState => ({
  ...app,
  ...(decision !== undefined && {
    decision: { ...decision, offer: offerId(letters, decision.offer), because: letters.rewrite(decision.because) },
  }),
  ...(weightHistory !== undefined && {
    weightHistory: weightHistory.map((entry) =>
      entry.weights === undefined ? entry : Object.assign({}, entry, { weights: byOwn(letters, entry.weights) }),
    ),
  }),
});

/**
 * The file with letters in the place of employers, and without titles, places, names of people and ids that could name one; in free text the names
 * are replaced too. All figures stay as they are.
 */
export const fileInLetters = (rubric: Rubric, file: OffersFile): OffersFile => {
  const { offers, preferences, app } = file;
  const names = offerNames(offers ?? [], { letters: true });
  const own = new Map((preferences?.ownCriteria ?? []).map(({ id }, at) => [id, ownLetter(at)]));
  const letters: Letters = { rubric, names, own, rewrite: hideNames(offers ?? [], names) };
  return {
    ...file,
    ...(offers !== undefined && { offers: offers.map(hideOffer(letters)) }),
    ...(preferences !== undefined && { preferences: hidePreferences(letters, preferences) }),
    ...(app !== undefined && { app: hideApp(letters, app) }),
  };
};
