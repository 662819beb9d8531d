import { useDeferredValue, useMemo } from "react";
import { type Case, caseOf } from "../findings/case.ts";
import { comparisonOf, modelOf } from "./figures.ts";
import { namesOf } from "./names-of.ts";
import { useFile } from "./live/use-file.ts";

/**
 * As `useFindings`, for a page of many panels: an edit is shown at once where it was made, and the panels follow when the
 * browser has drawn that, a part at a time. What is drawn takes what it needs of the file from the case too.
 */
export const useDeferredFindings = (): Case => {
  const file = useDeferredValue(useFile());
  const [model, comparison, names] = [modelOf(file), comparisonOf(file), namesOf(file)];
  return useMemo(() => caseOf({ file, model, comparison, names }), [file, model, comparison, names]);
};
