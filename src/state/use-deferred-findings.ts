import { useDeferredValue, useMemo } from "react";
import { type Context, contextOf } from "../findings/context.ts";
import type { OffersFile } from "../offers/schema.ts";
import { comparisonOf, modelOf } from "./figures.ts";
import { namesOf } from "./names-of.ts";
import { useFile } from "./live/use-file.ts";

interface DeferredFindings {
  readonly context: Context;
  /** the file that the context is told from */
  readonly file: OffersFile;
}

/**
 * As `useFindings`, for a page of many panels: an edit is shown at once where it was made, and the panels follow when the
 * browser has drawn that, a part at a time. What is drawn from the context takes what it needs of the file from here too.
 */
export const useDeferredFindings = (): DeferredFindings => {
  const file = useDeferredValue(useFile());
  const [model, comparison, names] = [modelOf(file), comparisonOf(file), namesOf(file)];
  return { context: useMemo(() => contextOf(model, comparison, names), [model, comparison, names]), file };
};
