import { useDeferredValue, useMemo } from "react";
import { type Case, caseOf } from "../findings/case.ts";
import { withoutSourceNames } from "../findings/sources/hidden-source-names.ts";
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
  const isHidden = file.app?.namesHidden === true;
  return useMemo(() => {
    const told = isHidden ? withoutSourceNames(model, comparison) : { model, comparison };
    return caseOf({ file, ...told, names });
  }, [file, model, comparison, names, isHidden]);
};
