import { readFileSync } from "node:fs";
import { buildModel } from "../../src/engine/build-model.ts";
import { compare } from "../../src/engine/compare.ts";
import type { ComparedOffer, Comparison } from "../../src/engine/comparison.ts";
import { type Context, contextOf } from "../../src/findings/context.ts";
import { offersFileSchema, type Offer, type OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { anOffersFile } from "./an-offers-file.ts";

/** The three samples as they come with the rubric. */
export const theSamples: OffersFile = offersFileSchema.parse(
  JSON.parse(readFileSync(`${import.meta.dirname}/../../rubric/samples/three-offers.json`, "utf8")),
);

/** What sentences about a file are told from, under the bundled rubric. */
export const aContext = (file: OffersFile): Context =>
  contextOf(buildModel(bundledRubric, file), compare(bundledRubric, file));

export const aContextOf = (offers: readonly Offer[], change: Partial<OffersFile> = {}): Context =>
  aContext(anOffersFile(offers, change));

/** The same with some of the comparison's figures told by hand, to put words to cases that are hard to come by. */
export const withFigures = (context: Context, change: Partial<Comparison>): Context =>
  contextOf(context.model, { ...context.comparison, ...change }, context.names);

export const withOffer = (context: Context, id: string, change: Partial<ComparedOffer>): Context =>
  withFigures(context, {
    offers: context.comparison.offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer)),
  });
