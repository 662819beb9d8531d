import type { Case } from "../findings/case.ts";
import { pageFiguresOf } from "./figures.ts";
import { findingsOf } from "./findings-of.ts";
import { useFile } from "./live/use-file.ts";
import { useWhole } from "./use-whole.ts";

/** What the findings tell their sentences from; names are letters where the person keeps them hidden. */
export const useFindings = (): Case => {
  const file = useFile();
  const { comparison } = useWhole(pageFiguresOf(file));
  return findingsOf(file)(comparison);
};
