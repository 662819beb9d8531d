import { type Case, caseOf } from "../../../findings/case.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { comparisonOf, modelOf } from "../../../state/figures.ts";

/** How things would stand with another file, under the names of today. */
export const withFile = ({ names }: Case, file: OffersFile): Case =>
  caseOf({ file, model: modelOf(file), comparison: comparisonOf(file), names });
