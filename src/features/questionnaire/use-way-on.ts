import { useState } from "react";
import { useLocation } from "wouter";
import type { Go } from "./step/go.ts";
import type { Step } from "./steps.ts";
import type { Case } from "../../findings/case.ts";
import { paths } from "../../findings/paths.ts";
import { stillToAnswer } from "../../findings/spine/still-to-answer.ts";
import { leftToSharpen, wouldSharpen } from "../../findings/spine/would-sharpen.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { Offer } from "../../offers/schema.ts";
import { findingsNow } from "../../state/use-findings.ts";
import { useFile } from "../../state/live/use-file.ts";
import { caseAlone, type EvaluatedOffer } from "../../state/use-offer-evaluation.ts";

interface Walk {
  readonly offer: Offer;
  readonly evaluated: EvaluatedOffer;
  /** what is asked, in the questionnaire's order */
  readonly steps: readonly Step[];
  /** where the person is */
  readonly step: Step | undefined;
  readonly isShort: boolean;
}

/**
 * Back and on from a question. In the order of the questionnaire until the short form is done, which ends it; from then on
 * whatever would sharpen the figures most comes next, beginning with what could change the choice, each once a visit.
 */
export const useWayOn = ({ offer, evaluated, steps, step, isShort }: Walk): Go => {
  const [, navigate] = useLocation();
  const file = useFile();
  // Left behind in the order of what sharpens, the newest last.
  const [behind, setBehind] = useState<readonly string[]>([]);
  const index = steps.findIndex(({ id }) => id === step?.id);
  const ordered = index < 0 ? steps[0]?.id : steps[index + 1]?.id;
  const isAhead = ({ id }: { readonly id: string }): boolean => id !== step?.id && !behind.includes(id);
  const wayBy = (theCase: Case): { readonly sharpens: boolean; readonly isLast: boolean } => {
    const isDone = stillToAnswer(theCase, offer.id).length === 0;
    const sharpens = isDone && !isShort;
    // The last question of the short form to be answered ends it, whichever it was.
    const isOver = isShort && file.app?.shortForm === undefined && isDone;
    const isAny = sharpens ? leftToSharpen(theCase, offer.id).some(isAhead) : ordered !== undefined;
    return { sharpens, isLast: isOver || !isAny };
  };
  // A press goes by the answers as they stand, however far what is drawn lies behind them.
  const wayNow = () => {
    const theCase = caseAlone(offer, file.preferences);
    const telling = (): string | undefined => {
      const among = isInComparison(offer) ? findingsNow(file) : theCase;
      return wouldSharpen(among, offer.id).find(isAhead)?.id;
    };
    const { sharpens, isLast } = wayBy(theCase);
    return { sharpens, next: isLast ? undefined : sharpens ? telling() : ordered };
  };
  const pathOf = (id: string | undefined): string =>
    id === undefined ? paths.offer(offer.id) : paths.answer(offer.id, id);
  return {
    back: () => {
      const previous = wayNow().sharpens && behind.length > 0 ? behind.at(-1) : steps[index - 1]?.id;
      setBehind(behind.slice(0, -1));
      navigate(pathOf(previous));
    },
    next: () => {
      const { sharpens, next } = wayNow();
      if (sharpens && step !== undefined) setBehind([...behind, step.id]);
      navigate(pathOf(next));
    },
    isLast: wayBy(evaluated.theCase).isLast,
  };
};
