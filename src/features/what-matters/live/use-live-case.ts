import { useMemo } from "react";
import { outlineModel } from "../../../engine/compare.ts";
import type { Model } from "../../../engine/model.ts";
import { type Case, caseOf } from "../../../findings/case.ts";
import { useBehind } from "../../../ui/page/after-paint.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { useNames } from "../../../state/use-names.ts";

/**
 * What sentences about the weights are told from while they are moved. It follows behind the slider: a step for which
 * there is no time is left out, and the slider itself never waits.
 */
export const useLiveCase = (model: Model): Case => {
  const shown = useBehind(model);
  const file = useFile();
  const names = useNames();
  const comparison = useMemo(() => outlineModel(shown), [shown]);
  return useMemo(() => caseOf({ file, model: shown, comparison, names }), [file, shown, comparison, names]);
};
