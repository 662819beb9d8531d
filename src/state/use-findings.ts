import { useMemo } from "react";
import { type Case, caseOf } from "../findings/case.ts";
import { withoutSourceNames } from "../findings/sources/hidden-source-names.ts";
import { modelOf, pageFiguresOf } from "./figures.ts";
import { useFile } from "./live/use-file.ts";
import { useNames } from "./use-names.ts";
import { useWhole } from "./use-whole.ts";

/** What the findings tell their sentences from; names are letters where the person keeps them hidden. */
export const useFindings = (): Case => {
  const file = useFile();
  const names = useNames();
  const model = modelOf(file);
  const { comparison } = useWhole(pageFiguresOf(file));
  const isHidden = file.app?.namesHidden === true;
  return useMemo(() => {
    const told = isHidden ? withoutSourceNames(model, comparison) : { model, comparison };
    return caseOf({ file, ...told, names });
  }, [file, model, comparison, names, isHidden]);
};
