import { useDeferredValue, useState } from "react";
import type { Case } from "../findings/case.ts";
import { pageFiguresOf } from "./figures.ts";
import { findingsOf } from "./findings-of.ts";
import { useFile } from "./live/use-file.ts";
import { useWhole } from "./use-whole.ts";

/**
 * As `useFindings`, for a page of many panels: an edit is shown at once where it was made, and the panels follow when the
 * browser has drawn that, a part at a time. They follow together, once all that is worked out beside the page is there: until
 * then what is drawn is of the file before, whole, and takes what it needs of the file from the case too.
 */
export const useDeferredFindings = (): Case => {
  const file = useDeferredValue(useFile());
  const { comparison, isWhole } = useWhole(pageFiguresOf(file));
  const now = findingsOf(file)(comparison);
  const [shown, show] = useState(now);
  if (isWhole && shown !== now) show(now);
  return isWhole ? now : shown;
};
