import { payIsBelowFloor, payWorth } from "../../engine/offer/pay.ts";
import { withHiddenSources } from "../../findings/sources/hidden-source-names.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { AppState } from "../../offers/app-schema.ts";
import type { Answer, Offer, OffersFile, Preferences, Statement } from "../../offers/schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { fileInLetters } from "./file-in-letters.ts";

/** What goes along when a comparison is passed on as data; all off by default but the last two. */
export interface SharedParts {
  /** amounts of pay, and what the person needs */
  readonly pay?: boolean;
  /** notes and quotes */
  readonly notes?: boolean;
  /** names of who said what, else "a recruiter" and the like */
  readonly sources?: boolean;
  /** letters in the place of ids, employers, titles and places */
  readonly letters?: boolean;
  /** the person's own sentence; along unless false */
  readonly decision?: boolean;
  /** how the weights came about; along unless false */
  readonly history?: boolean;
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

/** Of pay only how far it counts, so that anyone who reads it sees the same figures. */
const payAsWorth =
  ({ pay: needs }: Preferences) =>
  ({ pay, ...offer }: Offer): Offer => {
    const worth = payWorth(pay, needs);
    if (pay === undefined || worth === null) return offer;
    const { evidence, from } = pay;
    const isBelow = payIsBelowFloor(pay, needs) === true;
    return {
      ...offer,
      pay: {
        worth,
        ...(isBelow && { belowFloor: true }),
        ...(evidence !== undefined && { evidence }),
        ...(from !== undefined && { from }),
      },
    };
  };
const withoutNeeds = ({ pay: _pay, ...preferences }: Preferences): Preferences => preferences;

/** The person's own sentence while the offer is compared, and how the weights came about: a report tells both. */
const reported = (
  app: AppState,
  offers: readonly Offer[],
  { decision = true, history = true }: SharedParts,
): AppState => ({
  ...(history && app.weightHistory !== undefined && { weightHistory: app.weightHistory }),
  ...(decision && offers.some(({ id }) => id === app.decision?.offer) && { decision: app.decision }),
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
  const offers = parts.pay === true ? unnamed : unnamed?.map(payAsWorth(preferences ?? {}));
  return {
    format,
    version,
    rubric: head ?? { id: rubric.id, version: rubric.version },
    ...(preferences !== undefined && { preferences: parts.pay === true ? preferences : withoutNeeds(preferences) }),
    ...(offers !== undefined && { offers }),
    ...(app !== undefined && { app: reported(app, offers ?? [], parts) }),
  };
};
