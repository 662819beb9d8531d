import { readFileSync } from "node:fs";
import { buildModel } from "../../src/engine/build-model.ts";
import { compare } from "../../src/engine/compare.ts";
import type { ComparedOffer, Comparison } from "../../src/engine/comparison.ts";
import { type Case, caseOf } from "../../src/findings/case.ts";
import { offersFileSchema, type Offer, type OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { anOffersFile } from "./an-offers-file.ts";

/** The three samples as they come with the rubric. */
export const theSamples: OffersFile = offersFileSchema.parse(
  JSON.parse(readFileSync(`${import.meta.dirname}/../../rubric/samples/three-offers.json`, "utf8")),
);

/** What sentences about a file are told from, under the bundled rubric. */
export const aCase = (file: OffersFile): Case =>
  caseOf({ file, model: buildModel(bundledRubric, file), comparison: compare(bundledRubric, file) });

export const aCaseOf = (offers: readonly Offer[], change: Partial<OffersFile> = {}): Case =>
  aCase(anOffersFile(offers, change));

/** The same with some of the comparison's figures told by hand, to put words to cases that are hard to come by. */
export const withFigures = (theCase: Case, change: Partial<Comparison>): Case =>
  caseOf({ ...theCase, comparison: { ...theCase.comparison, ...change } });

export const withOffer = (theCase: Case, id: string, change: Partial<ComparedOffer>): Case =>
  withFigures(theCase, {
    offers: theCase.comparison.offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer)),
  });
