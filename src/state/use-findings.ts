import { useMemo } from "react";
import { type Case, caseOf } from "../findings/case.ts";
import { withoutSourceNames } from "../findings/sources/hidden-source-names.ts";
import { comparisonOf, modelOf } from "./figures.ts";
import { useFile } from "./live/use-file.ts";
import { useNames } from "./use-names.ts";

/** What the findings tell their sentences from; names are letters where the person keeps them hidden. */
export const useFindings = (): Case => {
  const file = useFile();
  const names = useNames();
  const [model, comparison] = [modelOf(file), comparisonOf(file)];
  const isHidden = file.app?.namesHidden === true;
  return useMemo(() => {
    const told = isHidden ? withoutSourceNames(model, comparison) : { model, comparison };
    return caseOf({ file, ...told, names });
  }, [file, model, comparison, names, isHidden]);
};
