import type { UseFormRegisterReturn } from "react-hook-form";
import { type Case, modelledOffer, optionLabel } from "../../../findings/case.ts";
import { evidenceLabel } from "../../../findings/words/evidence-label.ts";
import { lowered, quoted } from "../../../findings/words/sentence.ts";
import { lookup } from "../../../offers/lookup.ts";
import { Checkbox } from "../../../ui/form/choice/checkbox.tsx";
import type { NumberedAsk } from "../ask-groups.ts";

interface EarlierVoiceProps {
  readonly theCase: Case;
  readonly item: NumberedAsk;
  /** what they replied; empty while nothing is chosen */
  readonly choice: string;
  readonly field: UseFormRegisterReturn;
}

/** Whether what was heard before stays beside a reply as another voice; nothing where nothing was. */
export const EarlierVoice = ({ theCase, item: { offer, question }, choice, field }: EarlierVoiceProps) => {
  const earlier = lookup(modelledOffer(theCase, offer).offer.answers, question);
  if (earlier === undefined || earlier.choice === "unknown" || choice === "") return null;
  const how = lowered(evidenceLabel(theCase.model.rubric, earlier.evidence));
  return (
    <Checkbox
      label="Keep what you had before as another voice"
      hint={
        earlier.choice === choice
          ? `It was the same, ${how}. Voices that agree make an answer more certain; untick it if it is the same person again.`
          : `It was ${quoted(optionLabel(theCase, question, earlier.choice))}, ${how}. Voices that disagree make an answer less certain.`
      }
      {...field}
    />
  );
};
