import { updateOffer } from "./edit-offer.ts";
import { setPreferences, setWeights } from "./edit-preferences.ts";
import { withEntry, withoutEntry } from "../plain-record.ts";
import type { Offer, OffersFile, OwnCriterion, Preferences } from "../schema.ts";

const editCriteria = (
  file: OffersFile,
  change: (criteria: readonly OwnCriterion[]) => readonly OwnCriterion[],
): OffersFile =>
  setPreferences(file, { ...file.preferences, ownCriteria: [...change(file.preferences?.ownCriteria ?? [])] });

const editCriterion = (file: OffersFile, id: string, change: Partial<OwnCriterion>): OffersFile =>
  editCriteria(file, (criteria) =>
    criteria.map((criterion) => (criterion.id === id ? { ...criterion, ...change, id } : criterion)),
  );

/** Adds a criterion of the person's own at the end. Its id has to be new: see `newOwnCriterionId`. */
export const addOwnCriterion = (file: OffersFile, criterion: OwnCriterion): OffersFile =>
  editCriteria(file, (criteria) => [...criteria, criterion]);

/** Sets an own criterion's weight, in points on the scale of the other weights. */
export const weighOwnCriterion = (file: OffersFile, id: string, weight: number): OffersFile =>
  editCriterion(file, id, { weight });

const withoutOwnAnswer = (offer: Offer, id: string): Offer =>
  offer.ownAnswers === undefined ? offer : { ...offer, ownAnswers: withoutEntry(offer.ownAnswers, id) };

const weighNothing = ({ weights, ownCriteria = [] }: Preferences): boolean =>
  weights !== undefined &&
  Object.values(weights).every((weight) => weight === 0) &&
  ownCriteria.every(({ weight = 0 }) => weight === 0);

/**
 * Removes an own criterion and every offer's answer to it. Where it held all the weight, the rubric's own weights are back:
 * weights that are all 0 say nothing.
 */
export const removeOwnCriterion = (file: OffersFile, id: string): OffersFile => {
  const rest = editCriteria(file, (criteria) => criteria.filter((criterion) => criterion.id !== id));
  const edited = weighNothing(rest.preferences ?? {}) ? setWeights(rest, undefined) : rest;
  if (edited.offers === undefined) return edited;
  return { ...edited, offers: edited.offers.map((offer) => withoutOwnAnswer(offer, id)) };
};

/** Sets how an offer does on an own criterion, 0 worst to 1 best; undefined takes the answer away. */
export const setOwnAnswer = (
  file: OffersFile,
  offerId: string,
  criterionId: string,
  value: number | undefined,
): OffersFile =>
  updateOffer(file, offerId, (offer) =>
    value === undefined
      ? withoutOwnAnswer(offer, criterionId)
      : { ...offer, ownAnswers: withEntry(offer.ownAnswers, criterionId, value) },
  );
