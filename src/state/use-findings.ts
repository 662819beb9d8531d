import { startTransition, useEffect, useState } from "react";
import type { Comparison } from "../engine/comparison.ts";
import { type Case, caseOf } from "../findings/case.ts";
import { withoutSourceNames } from "../findings/sources/hidden-source-names.ts";
import type { OffersFile } from "../offers/schema.ts";
import { useBehind } from "../ui/page/after-paint.ts";
import { inSteps } from "./beside/in-steps.ts";
import { oncePer } from "./browser/once-per.ts";
import { figuresInSteps, modelOf, pageFiguresOf } from "./figures.ts";
import { useFile } from "./live/use-file.ts";
import { namesOf } from "./use-names.ts";
import { useWhole } from "./use-whole.ts";

/**
 * What the findings tell their sentences from, made once a file and comparison for all who ask; names are letters where they
 * are kept hidden.
 */
const findingsOf = oncePer((file: OffersFile) =>
  oncePer((comparison: Comparison): Case => {
    const model = modelOf(file);
    const told = file.app?.namesHidden === true ? withoutSourceNames(model, comparison) : { model, comparison };
    return caseOf({ file, ...told, names: namesOf(file) });
  }),
);

/** The same of a file at this moment, for what is pressed; what is worked out beside the page lacks. */
export const findingsNow = (file: OffersFile): Case => findingsOf(file)(pageFiguresOf(file).comparison);

const useFindingsOf = (file: OffersFile): Case => {
  const { comparison } = useWhole(pageFiguresOf(file));
  return findingsOf(file)(comparison);
};

/** What the findings tell their sentences from; names are letters where the person keeps them hidden. */
export const useFindings = (): Case => useFindingsOf(useFile());

/** The same, a moment behind an edit: what was pressed is shown first. What is drawn takes what it needs of the file from the case. */
export const useFindingsBehind = (): Case => useFindingsOf(useBehind(useFile()));

/**
 * As `useFindings`, for a page of many panels: an edit is shown at once where it was made, and the panels follow when the
 * browser has drawn that, a part at a time. They follow together, once all that is worked out beside the page is there: until
 * then what is drawn is of the file before, whole, and takes what it needs of the file from the case too.
 */
export const useDeferredFindings = (): Case => {
  const file = useBehind(useFile());
  const { comparison, isWhole } = useWhole(pageFiguresOf(file));
  const now = findingsOf(file)(comparison);
  const [shown, show] = useState(now);
  if (isWhole && shown !== now) show(now);
  return isWhole ? now : shown;
};

/** Between one edit and the next of someone who types or answers without a pause; in milliseconds. */
const PAUSE = 150;

/** What stands beside the page, and whether an edit that isn't in it yet was made since. */
interface Settled {
  readonly theCase: Case | null;
  readonly isBehind: boolean;
}

/**
 * As `useFindings`, for what stands beside the page: it follows when nothing more is edited, and the figures are worked out a
 * step at a time, so that no key waits for them. They are then there for wherever someone goes next. Null until then,
 * unless they are wanted at once.
 */
export const useSettledFindings = (isWantedAtOnce: boolean): Settled => {
  const file = useFile();
  const [settled, setSettled] = useState<OffersFile | null>(isWantedAtOnce ? file : null);
  useEffect(() => {
    let stop = (): void => clearTimeout(timer);
    const timer = setTimeout(() => {
      stop = inSteps(figuresInSteps(file), () => startTransition(() => setSettled(file)));
    }, PAUSE);
    return () => stop();
  }, [file]);
  return { theCase: settled === null ? null : findingsNow(settled), isBehind: settled !== file };
};
