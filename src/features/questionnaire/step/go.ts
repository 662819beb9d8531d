import type { ReactNode, RefObject } from "react";
import type { FileChange } from "../../../storage/apply-change.ts";
import type { EvaluatedOffer } from "../../../state/use-offer-evaluation.ts";
import type { Offer } from "../../../offers/schema.ts";
import type { Step } from "../steps.ts";

/** The ways on from a step. */
export interface Go {
  readonly back: () => void;
  readonly next: () => void;
  /** next leads to the offer's page */
  readonly isLast: boolean;
}

/** An answer that was changed on this visit, so that it can be taken back. */
export interface Changed {
  /** the question's id */
  readonly step: string;
  /** the part of it, where that is not its option: how it is known, or a voice */
  readonly part?: string;
  /** what is said of it, in sentences: "Was “Nobody”." */
  readonly said: string;
  readonly undo: FileChange;
}

/** What every kind of step is given. */
export interface StepProps {
  readonly offer: Offer;
  readonly step: Step;
  readonly evaluated: EvaluatedOffer;
  readonly go: Go;
  /** where keys answer: while the focus is in it */
  readonly place: RefObject<HTMLElement | null>;
  /** tells of an answer that was changed */
  readonly onChanged: (changed: Changed) => void;
  /** the way back from the last change, to stand behind what was changed: the answer, or a part of it; null elsewhere */
  readonly wayBackAt: (part?: string) => ReactNode;
}
