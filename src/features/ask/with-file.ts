import { type Context, contextOf } from "../../findings/context.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { comparisonOf, modelOf } from "../../state/figures.ts";

/** How things would stand with another file, under the names of today. */
export const withFile = ({ names }: Context, file: OffersFile): Context =>
  contextOf(modelOf(file), comparisonOf(file), names);
