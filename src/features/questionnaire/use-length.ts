import { useState } from "react";
import { stillToAnswer } from "../../findings/spine/still-to-answer.ts";
import { useFile } from "../../state/live/use-file.ts";
import type { EvaluatedOffer } from "../../state/use-offer-evaluation.ts";

/**
 * Whether only the short form is asked: as the person chose; until they do, while an offer's short form isn't done. It stays
 * while the page is open, so that no question appears as the last one is answered.
 */
export const useIsShort = ({ theCase }: EvaluatedOffer, offerId: string): boolean => {
  const chosen = useFile().app?.shortForm;
  const [isNotDone] = useState(() => stillToAnswer(theCase, offerId).length > 0);
  return chosen ?? isNotDone;
};
