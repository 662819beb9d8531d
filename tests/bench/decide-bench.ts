import { ask } from "../../src/engine/asking/ask.ts";
import { buildModel } from "../../src/engine/build-model.ts";
import { decided } from "../../src/engine/asking/decided.ts";
import type { Model } from "../../src/engine/model.ts";
import { mostCritical } from "../../src/engine/firmness/most-critical.ts";
import { smaaInput } from "../../src/engine/smaa/smaa-input.ts";
import { smaa } from "../../src/engine/smaa/smaa.ts";
import { stabilityIntervals } from "../../src/engine/firmness/stability-interval.ts";
import { switchingPairs } from "../../src/engine/asking/switching-pairs.ts";
import { whatWouldItTakeSteps } from "../../src/engine/firmness/what-would-it-take.ts";
import { resultOf } from "../../src/engine/steps.ts";
import { type Preferences, SURENESS } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { openOffers } from "./open-offers.ts";
import { timed } from "./timed.ts";

const modelOf = (count: number, preferences: Preferences = {}): Model =>
  buildModel(bundledRubric, { preferences, offers: openOffers(count) });

/** How long it takes to say what decides, for offers of which nothing is certain. */
export const decideBench = () => {
  const twelve = modelOf(12);
  const questions = twelve.questions.length;
  return {
    title: "Which is best, what to ask, what would change it: median (fastest)",
    rows: [
      ...SURENESS.map((sureness) => {
        const input = smaaInput(modelOf(10, { sureness }));
        const name = `SMAA-2, 10 offers × ${questions} open questions, 10,000 draws, ${sureness}`;
        return { name, value: timed(() => smaa(input)), aim: "25 ms" };
      }),
      { name: "ask, 12 offers", value: timed(() => ask(twelve)), aim: "20 ms with the next two" },
      { name: "when to stop, 12 offers", value: timed(() => decided(twelve)) },
      { name: "pairs of answers that could switch, 12 offers", value: timed(() => switchingPairs(twelve)) },
      {
        name: "what would it take, 12 offers",
        value: timed(() => resultOf(whatWouldItTakeSteps(twelve))),
        aim: "20 ms",
      },
      {
        name: "stability intervals and most critical, 12 offers",
        value: timed(() => [stabilityIntervals(twelve), mostCritical(twelve)]),
      },
    ],
  };
};
