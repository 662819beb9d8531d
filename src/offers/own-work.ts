import type { Answer, Offer, OffersFile } from "./schema.ts";

/** The offers of the person's own: all but the samples. */
export const ownOffers = ({ offers = [], app }: OffersFile): readonly Offer[] => {
  const samples = new Set(app?.samples);
  return offers.filter(({ id }) => !samples.has(id));
};

const saysSomething = ({ choice, note, quote }: Answer): boolean =>
  choice !== "unknown" || note !== undefined || quote !== undefined;

/** Of a package, what says nothing by itself. */
const BESIDE = new Set(["currency", "evidence"]);

const workIn = ({ answers = {}, ownAnswers = {}, pay = {} }: Offer): number =>
  Object.values(answers).filter(saysSomething).length +
  Object.keys(ownAnswers).length +
  Object.keys(pay).filter((field) => !BESIDE.has(field)).length;

/** How much there is to lose: answers that say something, and figures of pay, in the person's own offers. */
export const ownWork = (file: OffersFile): number => ownOffers(file).reduce((sum, offer) => sum + workIn(offer), 0);
