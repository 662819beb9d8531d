import { buildModel } from "../../src/engine/build-model.ts";
import { compareModel } from "../../src/engine/compare.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { probabilityBest } from "../../src/engine/distribution/probability-best.ts";
import { standingSteps } from "../../src/engine/distribution/standing.ts";
import { oneVoice } from "../../src/engine/voices/one-voice.ts";
import { resultOf } from "../../src/engine/steps.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { openOffers, voicedOffers } from "./open-offers.ts";
import { timed } from "./timed.ts";

/** How long it takes to score offers of which nothing is certain. */
export const scoreBench = () => {
  const file = { offers: openOffers(12) };
  const model = buildModel(bundledRubric, file);
  const { distributions } = evaluate(model);
  const voiced = buildModel(bundledRubric, { offers: voicedOffers(12) });
  const voicedEvaluation = evaluate(voiced);
  const voicedStanding = resultOf(standingSteps(voiced, voicedEvaluation));
  return {
    title: "Scores of 12 offers: median (fastest)",
    rows: [
      {
        name: "from answers to scores, ranges and P(best)",
        value: timed(() => probabilityBest(evaluate(buildModel(bundledRubric, file)).distributions ?? [])),
        aim: "10 ms",
      },
      { name: "of these, P(best)", value: timed(() => probabilityBest(distributions ?? [])) },
      {
        name: "if each source is right or wrong as a whole, on top",
        value: timed(() => oneVoice(voiced, voicedEvaluation, voicedStanding)),
        aim: "20 ms, eight names each",
      },
      { name: "the whole comparison but SMAA", value: timed(() => compareModel(model)) },
    ],
  };
};
