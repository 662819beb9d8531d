import { withHiddenSources } from "../../findings/sources/hidden-source-names.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { AppState } from "../../offers/app-schema.ts";
import type { Answer, Offer, OffersFile, Preferences, Statement } from "../../offers/schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { fileInLetters } from "./file-in-letters.ts";

/** What goes along when a comparison is passed on as data; all off by default. */
export interface SharedParts {
  /** amounts of pay, and what the person needs */
  readonly pay?: boolean;
  /** notes and quotes */
  readonly notes?: boolean;
  /** names of who said what, else "a recruiter" and the like */
  readonly sources?: boolean;
  /** letters in the place of ids, employers, titles and places */
  readonly letters?: boolean;
}

const withoutWords = ({ note: _note, quote: _quote, ...said }: Statement): Statement => said;

const withoutNotes = (offer: Offer): Offer => {
  if (offer.answers === undefined) return offer;
  const answers = Object.entries(offer.answers).map(([question, { also, ...answer }]): [string, Answer] => [
    question,
    { ...withoutWords(answer), ...(also !== undefined && { also: also.map(withoutWords) }) },
  ]);
  return { ...offer, answers: Object.fromEntries(answers) };
};

/** What people wrote to the person, and what was said of it, is nobody else's: it never goes along. */
const withoutTexts = ({ material: _material, settled: _settled, ...offer }: Offer): Offer => offer;

const withoutPay = ({ pay: _pay, ...offer }: Offer): Offer => offer;
const withoutNeeds = ({ pay: _pay, ...preferences }: Preferences): Preferences => preferences;

/** The person's own sentence while the offer is compared, and how the weights came about: a report tells both. */
const reported = (app: AppState, offers: readonly Offer[]): AppState => ({
  ...(app.weightHistory !== undefined && { weightHistory: app.weightHistory }),
  ...(offers.some(({ id }) => id === app.decision?.offer) && { decision: app.decision }),
});

/**
 * What of a file is passed on: the offers that are compared, what the figures come from, and what a report says. Declined and
 * expired offers and what only this browser cares about stay here.
 */
export const sharedFile = (rubric: Rubric, file: OffersFile, parts: SharedParts): OffersFile => {
  const named = parts.letters === true ? fileInLetters(rubric, file) : file;
  const { format, version, rubric: head, preferences, app } = named;
  const compared = named.offers?.filter(isInComparison).map(withoutTexts);
  const quiet = parts.notes === true ? compared : compared?.map(withoutNotes);
  const unnamed =
    parts.sources === true || parts.letters === true ? quiet : quiet?.map((offer) => withHiddenSources(rubric, offer));
  const offers = parts.pay === true ? unnamed : unnamed?.map(withoutPay);
  return {
    format,
    version,
    rubric: head ?? { id: rubric.id, version: rubric.version },
    ...(preferences !== undefined && { preferences: parts.pay === true ? preferences : withoutNeeds(preferences) }),
    ...(offers !== undefined && { offers }),
    ...(app !== undefined && { app: reported(app, offers ?? []) }),
  };
};
