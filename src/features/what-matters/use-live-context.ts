import { useDeferredValue, useMemo } from "react";
import { outlineModel } from "../../engine/compare.ts";
import type { Model } from "../../engine/model.ts";
import { type Context, contextOf } from "../../findings/context.ts";
import { useNames } from "../../state/use-names.ts";

/**
 * What sentences about the weights are told from while they are moved. It follows behind the slider: a step for which
 * there is no time is left out, and the slider itself never waits.
 */
export const useLiveContext = (model: Model): Context => {
  const shown = useDeferredValue(model);
  const names = useNames();
  return useMemo(() => contextOf(shown, outlineModel(shown), names), [shown, names]);
};
