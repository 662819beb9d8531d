import { useState } from "react";
import { stillToAnswer } from "../../findings/spine/still-to-answer.ts";
import { setShortForm } from "../../offers/edit/edit-app-state.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import type { EvaluatedOffer } from "../../state/use-offer-evaluation.ts";
import { SectionTabs } from "../../ui/page/section-tabs.tsx";

/**
 * Whether only the short form is asked: as the person chose; until they do, while an offer's short form isn't done. It stays
 * while the page is open, so that no question appears as the last one is answered.
 */
export const useIsShort = ({ theCase }: EvaluatedOffer, offerId: string): boolean => {
  const chosen = useFile().app?.shortForm;
  const [isNotDone] = useState(() => stillToAnswer(theCase, offerId).length > 0);
  return chosen ?? isNotDone;
};

const LENGTHS = [
  { value: "all", label: "Every question" },
  { value: "short", label: "Short form" },
] as const;

/** How many questions are asked: every one, or as many of the heaviest as earn a verdict. */
export const LengthTabs = ({ isShort }: { readonly isShort: boolean }) => {
  const edit = useEdit();
  return (
    <SectionTabs
      label="How many questions"
      options={LENGTHS}
      value={isShort ? "short" : "all"}
      onChange={(length) => edit((current) => setShortForm(current, length === "short"))}
    />
  );
};
