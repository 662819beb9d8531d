import { buildModel } from "../../src/engine/build-model.ts";
import { compareModel } from "../../src/engine/compare.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { probabilityBest } from "../../src/engine/distribution/probability-best.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { openOffers } from "./open-offers.ts";
import { timed } from "./timed.ts";

/** How long it takes to score offers of which nothing is certain. */
export const scoreBench = () => {
  const file = { offers: openOffers(12) };
  const model = buildModel(bundledRubric, file);
  const { distributions } = evaluate(model);
  return {
    title: "Scores of 12 offers: median (fastest)",
    rows: [
      {
        name: "from answers to scores, ranges and P(best)",
        value: timed(() => probabilityBest(evaluate(buildModel(bundledRubric, file)).distributions ?? [])),
        aim: "10 ms",
      },
      { name: "of these, P(best)", value: timed(() => probabilityBest(distributions ?? [])) },
      { name: "the whole comparison but SMAA", value: timed(() => compareModel(model)) },
    ],
  };
};
