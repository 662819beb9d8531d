import { useMemo } from "react";
import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import { caseOf } from "../../findings/case.ts";
import { type ReportContent, reportContent } from "../../findings/report/report-content.ts";
import type { ReportOptions } from "../../findings/report/report-options.ts";
import { comparisonOf, modelOf } from "../../state/figures.ts";
import { today } from "../../state/browser/today.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useSmaa } from "../../state/beside/use-smaa.ts";
import { useBehind } from "../../ui/page/after-paint.ts";

/**
 * The report of the file as it stands, with what was drawn beside the page, as the command line has it. Null until that is
 * there for the first time: a figure that changes while it is read is none.
 */
export const useReport = (options: ReportOptions): ReportContent | null => {
  // Nothing at first: what the page is called is on the screen before its report is made.
  const file = useBehind<OffersFile | null>(useFile(), null);
  const { smaa, isCurrent } = useSmaa();
  const { sections, letters } = options;
  return useMemo(() => {
    if (file === null) return null;
    const [model, comparison] = [modelOf(file), comparisonOf(file)];
    const { length } = comparison.offers;
    const isDrawn = length > 1 && length <= COHORT_ABOVE;
    if (isDrawn && smaa === null) return null;
    return reportContent(
      caseOf({ file, model, comparison: { ...comparison, smaa: isCurrent ? smaa : null } }),
      today(),
      { sections, letters },
    );
  }, [file, smaa, isCurrent, sections, letters]);
};
