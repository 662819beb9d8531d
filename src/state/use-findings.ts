import { useMemo } from "react";
import { type Case, caseOf } from "../findings/case.ts";
import { comparisonOf, modelOf } from "./figures.ts";
import { useFile } from "./live/use-file.ts";
import { useNames } from "./use-names.ts";

/** What the findings tell their sentences from; names are letters where the person keeps them hidden. */
export const useFindings = (): Case => {
  const file = useFile();
  const names = useNames();
  const [model, comparison] = [modelOf(file), comparisonOf(file)];
  return useMemo(() => caseOf({ file, model, comparison, names }), [file, model, comparison, names]);
};
