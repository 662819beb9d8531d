import { startTransition, useEffect, useMemo, useState } from "react";
import type { LikelyRange } from "../../engine/distribution/likely-range.ts";
import { type MixedFigures, mixedSteps } from "../../engine/voices/mixed-figures.ts";
import type { MixtureInput } from "../../engine/voices/mixture-distribution.ts";
import { askingQueue } from "./queue.ts";
import { workerRunner } from "./worker-runner.ts";

/** What the figures of some offers are worked out from, if each source is right or wrong as a whole: one an offer. */
export type MixtureInputs = readonly MixtureInput[];

/** As much of these figures as is known of just these offers; null is still being worked out. */
interface KnownMixed {
  readonly likely: readonly (LikelyRange | null)[];
  readonly best: MixedFigures["best"] | null;
  /** nothing lacks */
  readonly isWhole: boolean;
}

const { ask } = askingQueue(
  workerRunner(() => new Worker(new URL("./voices-worker.ts", import.meta.url), { type: "module" }), mixedSteps),
);

/** Of offers together; and an offer's range, which stays what it is for as long as nothing of the offer changes. */
const figures = new WeakMap<MixtureInputs, MixedFigures>();
const ranges = new WeakMap<MixtureInput, LikelyRange>();

const NONE: KnownMixed = { likely: [], best: null, isWhole: true };

const knownOf = (inputs: MixtureInputs | null): KnownMixed => {
  if (inputs === null) return NONE;
  const known = figures.get(inputs);
  if (known !== undefined) return { ...known, isWhole: true };
  return { likely: inputs.map((input) => ranges.get(input) ?? null), best: null, isWhole: false };
};

/**
 * The figures of offers if each source is right or wrong as a whole, worked out beside the page. Until they are there nothing
 * is told but what is still true: a figure of an earlier file is never given for that of this one. `inputs` null needs none.
 */
export const useMixed = (inputs: MixtureInputs | null): KnownMixed => {
  const [told, setTold] = useState<{ readonly inputs: MixtureInputs; readonly known: KnownMixed } | null>(null);
  const before = useMemo(() => knownOf(inputs), [inputs]);
  const { isWhole } = before;
  useEffect(() => {
    // Also where they have been worked out since this was drawn: then they are told at once.
    if (inputs === null || isWhole) return undefined;
    return ask(inputs, (result) => {
      figures.set(inputs, result);
      for (const [index, input] of inputs.entries()) {
        const range = result.likely[index];
        if (range !== undefined) ranges.set(input, range);
      }
      // A page's panels may wait for it: they follow a part at a time.
      startTransition(() => setTold({ inputs, known: knownOf(inputs) }));
    });
  }, [inputs, isWhole]);
  return told !== null && told.inputs === inputs ? told.known : before;
};
