import type { MethodAnchor } from "./method/method-section.ts";

const behind = (part: string | undefined): string => (part === undefined ? "" : `/${part}`);

/**
 * Every place of the page by its address: what the page links to, and what its routes are made of (with `:id` in the place
 * of an offer's). Nothing else spells an address out, so a place that is moved takes its links along.
 *
 * @example paths.answer("nimbus", "hours") // "/offers/nimbus/answer/hours"
 * @example paths.method("score", "nimbus") // "/method/nimbus#score"
 */
export const paths = {
  offers: "/",
  newOffer: "/offers/new",
  offer: (offer: string): string => `/offers/${offer}`,
  /** a criterion's row on an offer's page */
  criterion: (offer: string, criterion: string): string => `/offers/${offer}#criterion-${criterion}`,
  editOffer: (offer: string): string => `/offers/${offer}/edit`,
  /** one question of an offer; without one, the next that is open */
  answer: (offer: string, question?: string): string => `/offers/${offer}/answer${behind(question)}`,
  answers: (offer: string): string => `/offers/${offer}/answers`,
  pay: (offer: string): string => `/offers/${offer}/pay`,
  sources: (offer: string): string => `/offers/${offer}/sources`,
  texts: (offer: string): string => `/offers/${offer}/texts`,
  reading: (offer: string): string => `/offers/${offer}/reading`,
  /** where answering goes on */
  nextAnswer: "/answer",
  forAll: (question?: string): string => `/for-all${behind(question)}`,
  compare: "/compare",
  ask: "/ask",
  decide: "/decide",
  whatMatters: "/what-matters",
  report: "/report",
  /** bringing a file in; with what stands behind `/shared/` in a link, that comparison */
  import: (shared?: string): string => `/import${behind(shared)}`,
  shared: (packed: string): string => `/shared/${packed}`,
  keeping: "/keeping",
  /** the whole rubric; with a paragraph's number in lower case or "weights", that place of it */
  rubric: (place?: string): string => `/rubric${behind(place)}`,
  /** a figure's paragraph, worked through with an offer */
  method: (anchor?: MethodAnchor, offer?: string): string =>
    `/method${behind(offer)}${anchor === undefined ? "" : `#${anchor}`}`,
};

/** An offer's id in the address of a place that is about one, such as `/offers/nimbus/pay`; null in every other. */
export const offerIn = (address: string): string | null => /^\/(?:offers|method)\/([^/]+)/.exec(address)?.[1] ?? null;

/** Whether questions are answered at an address. */
export const isAnswering = (address: string): boolean =>
  address === paths.nextAnswer || /^\/offers\/[^/]+\/answers?\b|^\/for-all\b/.test(address);

/** Whether an address is that of the list of offers, or of an offer where nothing is answered. */
export const isAmongOffers = (address: string): boolean =>
  address === paths.offers || (address.startsWith("/offers/") && !isAnswering(address));
