import { startTransition, useEffect, useState } from "react";
import type { Smaa } from "../../engine/comparison.ts";
import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import type { Model } from "../../engine/model.ts";
import { smaaInput } from "../../engine/smaa/smaa-input.ts";
import { smaaSteps } from "../../engine/smaa/smaa.ts";
import { oncePer } from "../browser/once-per.ts";
import { askingQueue } from "./queue.ts";
import { workerRunner } from "./worker-runner.ts";
import { useModel } from "../use-model.ts";

export interface LiveSmaa {
  /** null before the first result, and where there is nothing to compare: with fewer than two offers or a cohort */
  readonly smaa: Smaa | null;
  /** false while the result shown is that of an earlier file: some of its offers may be gone, and new ones lack */
  readonly isCurrent: boolean;
}

const NOTHING: LiveSmaa = { smaa: null, isCurrent: true };

const inputOf = oncePer(smaaInput);
const { ask, known: knownOf } = askingQueue(
  workerRunner(() => new Worker(new URL("./smaa-worker.ts", import.meta.url), { type: "module" }), smaaSteps),
);

const isComparable = ({ offers }: Model): boolean => offers.length > 1 && offers.length <= COHORT_ABOVE;

/** SMAA of a model, worked out beside the page; what was known before is shown until the new result is there. */
export const useSmaaOf = (model: Model): LiveSmaa => {
  // What is there already is shown at once: a page would be drawn again for it before it is seen.
  const [known, setKnown] = useState<{ readonly model: Model; readonly smaa: Smaa } | null>(() => {
    const smaa = isComparable(model) ? knownOf(inputOf(model)) : undefined;
    return smaa === undefined ? null : { model, smaa };
  });
  useEffect(() => {
    if (!isComparable(model)) return undefined;
    return ask(inputOf(model), (smaa) => {
      startTransition(() => setKnown((before) => (before?.model === model ? before : { model, smaa })));
    });
  }, [model]);
  return isComparable(model) ? { smaa: known?.smaa ?? null, isCurrent: known?.model === model } : NOTHING;
};

/** The same of the file as it stands. */
export const useSmaa = (): LiveSmaa => useSmaaOf(useModel());

/** SMAA of a model once it is worked out, for what can wait; null where there is nothing to compare. */
export const smaaOf = (model: Model): Promise<Smaa | null> =>
  isComparable(model)
    ? new Promise((resolve) => {
        ask(inputOf(model), resolve);
      })
    : Promise.resolve(null);
