import { buildModel } from "../../src/engine/build-model.ts";
import { at } from "../../src/engine/at.ts";
import { standingSteps } from "../../src/engine/distribution/standing.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { createTally } from "../../src/engine/smaa/smaa-tally.ts";
import { statementsOf } from "../../src/engine/voices/statements.ts";
import { oneVoiceOutline } from "../../src/engine/voices/one-voice.ts";
import { voicedOffer } from "../../src/engine/voices/voiced-offer.ts";
import { voicesOf } from "../../src/engine/voices/voices-of-offer.ts";
import { resultOf } from "../../src/engine/steps.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";

const lumen = {
  id: "lumen",
  employer: "Lumen",
  title: "ML engineer",
  answers: {
    "after-launch": { choice: "watch", evidence: "written" },
    users: { choice: "some", evidence: "written" },
    constructor: { choice: "taught", evidence: "written" },
  },
  pay: { currency: "GBP", base: 50_000, evidence: "written" },
};

/** Two offers: Harbor with a guess and an open question (70 points), Lumen with everything in writing (75 points). */
const file: OffersFile = {
  format: "first-rung/offers",
  version: 1,
  preferences: {
    weights: { ownership: 50, teaching: 30, pay: 20 },
    pay: { currency: "GBP", floor: 30_000, target: 50_000 },
  },
  offers: [
    {
      id: "harbor",
      employer: "Harbor",
      title: "ML engineer",
      answers: {
        "after-launch": { choice: "own", evidence: "written" },
        users: { choice: "many", evidence: "guess" },
      },
      pay: { currency: "GBP", base: 40_000, evidence: "written" },
    },
    lumen,
  ],
};

/** Grove, of which Sam guessed two things, beside Lumen. */
const toldFile: OffersFile = {
  ...file,
  offers: [
    {
      id: "grove",
      employer: "Grove",
      title: "ML engineer",
      answers: {
        "after-launch": { choice: "own", evidence: "guess", from: "Sam" },
        users: { choice: "many", evidence: "guess", from: "Sam" },
      },
    },
    lumen,
  ],
};

/**
 * What the examples in the engine's docstrings may name beside the engine's own functions. Made again for each, as some of
 * them fill `words` and `cells`.
 */
export const exampleSetting = () => {
  const model = buildModel(aSmallRubric, file);
  const told = buildModel(aSmallRubric, toldFile);
  const grove = at(told.offers, 0);
  const said = statementsOf(told, grove);
  const voiced = told.offers.map((offer) => voicedOffer(told, offer));
  const input = at(voiced, 0).mixture;
  return {
    bundledRubric,
    rubric: aSmallRubric,
    file,
    model,
    harbor: at(model.offers, 0),
    lumen: at(model.offers, 1),
    evaluation: evaluate(model),
    told,
    grove,
    said,
    voiced,
    input,
    full: input.full,
    posterior: input.posterior,
    outline: oneVoiceOutline(evaluate(told), resultOf(standingSteps(told, evaluate(told))), voiced),
    voices: voicesOf(said, aSmallRubric),
    tally: createTally(2, 1),
    words: new Int32Array(8),
    cells: new Float64Array(8),
  };
};
