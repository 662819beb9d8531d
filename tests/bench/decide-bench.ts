import { ask } from "../../src/engine/ask.ts";
import { buildModel } from "../../src/engine/build-model.ts";
import { decided } from "../../src/engine/decided.ts";
import type { Model } from "../../src/engine/model.ts";
import { mostCritical } from "../../src/engine/most-critical.ts";
import { smaaInput } from "../../src/engine/smaa-input.ts";
import { smaa } from "../../src/engine/smaa.ts";
import { stabilityIntervals } from "../../src/engine/stability-interval.ts";
import { switchingPairs } from "../../src/engine/switching-pairs.ts";
import { whatWouldItTake } from "../../src/engine/what-would-it-take.ts";
import { type Answer, type Offer, type Preferences, SURENESS } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";

const RUNS = 41;

/** Milliseconds, the median of many runs and the fastest: on a busy machine the second says more. */
const median = (run: () => unknown): string => {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  const middle = times.toSorted((a, b) => a - b)[(RUNS - 1) / 2] ?? Number.NaN;
  return `${middle.toFixed(1)} ms (${Math.min(...times).toFixed(1)})`;
};

/** Offers of which every question is open: each is answered on weak evidence, or not at all. */
const openOffers = (count: number): Offer[] =>
  Array.from({ length: count }, (_, offer) => {
    const answers: Record<string, Answer> = {};
    const questions = bundledRubric.criteria.flatMap((criterion) => criterion.questions);
    for (const [index, question] of questions.entries()) {
      if (question.kind === "pay" || (offer + index) % 4 === 0) continue;
      const { id } = question.options[(offer * 7 + index * 3) % question.options.length] ?? { id: "unknown" };
      answers[question.id] = { choice: id, evidence: index % 2 === 0 ? "recruiter" : "first-hand" };
    }
    return { id: `offer-${offer}`, employer: `Employer ${offer}`, title: "ML Engineer", answers };
  });

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
        return { name, value: median(() => smaa(input)), aim: "25 ms" };
      }),
      { name: "ask, 12 offers", value: median(() => ask(twelve)), aim: "20 ms with the next two" },
      { name: "when to stop, 12 offers", value: median(() => decided(twelve)) },
      { name: "pairs of answers that could switch, 12 offers", value: median(() => switchingPairs(twelve)) },
      { name: "what would it take, 12 offers", value: median(() => whatWouldItTake(twelve)), aim: "20 ms" },
      {
        name: "stability intervals and most critical, 12 offers",
        value: median(() => [stabilityIntervals(twelve), mostCritical(twelve)]),
      },
    ],
  };
};
