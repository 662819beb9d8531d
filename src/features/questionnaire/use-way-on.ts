import { useState } from "react";
import { useLocation } from "wouter";
import type { Go } from "./step/go.ts";
import type { Step } from "./steps.ts";
import { paths } from "../../findings/paths.ts";
import { stillToAnswer } from "../../findings/spine/still-to-answer.ts";
import { wouldSharpen } from "../../findings/spine/would-sharpen.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { Offer } from "../../offers/schema.ts";
import { useFindings } from "../../state/use-findings.ts";
import { useFile } from "../../state/live/use-file.ts";
import type { EvaluatedOffer } from "../../state/use-offer-evaluation.ts";

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
  const { app } = useFile();
  const among = useFindings();
  // Left behind in the order of what sharpens, the newest last.
  const [behind, setBehind] = useState<readonly string[]>([]);
  const index = steps.findIndex(({ id }) => id === step?.id);
  const isDone = stillToAnswer(evaluated.theCase, offer.id).length === 0;
  const sharpens = isDone && !isShort;
  const ordered = index < 0 ? steps[0]?.id : steps[index + 1]?.id;
  const telling = (): string | undefined =>
    wouldSharpen(isInComparison(offer) ? among : evaluated.theCase, offer.id)
      .map(({ id }) => id)
      .find((id) => id !== step?.id && !behind.includes(id));
  // The last question of the short form to be answered ends it, whichever it was.
  const isOver = isShort && app?.shortForm === undefined && isDone;
  const next = isOver ? undefined : sharpens ? telling() : ordered;
  const previous = sharpens && behind.length > 0 ? behind.at(-1) : steps[index - 1]?.id;
  const pathOf = (id: string | undefined): string =>
    id === undefined ? paths.offer(offer.id) : paths.answer(offer.id, id);
  return {
    back: () => {
      setBehind(behind.slice(0, -1));
      navigate(pathOf(previous));
    },
    next: () => {
      if (sharpens && step !== undefined) setBehind([...behind, step.id]);
      navigate(pathOf(next));
    },
    isLast: next === undefined,
  };
};
