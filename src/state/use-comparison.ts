import type { Comparison } from "../engine/comparison.ts";
import { comparisonOf } from "./figures.ts";
import { useFile } from "./live/use-file.ts";

/** The comparison of the file as it stands, all but what takes many draws (`useSmaa`). */
export const useComparison = (): Comparison => comparisonOf(useFile());
