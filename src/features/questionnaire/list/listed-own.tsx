import { useRef } from "react";
import { useOwnAnswerForm } from "../answers/own-answer-form.ts";
import type { Step } from "../steps.ts";
import { ownWasInWords } from "../was-in-words.ts";
import { OWN_STEPS } from "../../../findings/words/own-steps.ts";
import type { Offer } from "../../../offers/schema.ts";
import { useWayBack } from "../../../parts/way-back.tsx";
import { useIsByKey } from "../../../state/browser/use-keys.ts";
import { ChoiceCard } from "../../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../../ui/form/choice/choice-group.tsx";
import styles from "./listed-choice.module.css";

interface ListedOwnProps {
  readonly offer: Offer;
  readonly step: Step;
  /** what the offer goes by, where the page says already what is asked */
  readonly named?: string;
}

/** A criterion of the person's own as one of a list. */
export const ListedOwn = ({ offer, step, named }: ListedOwnProps) => {
  const prompt = `${step.criterionTitle}: how good is it here?`;
  const { wayBack, setChanged } = useWayBack(prompt);
  const place = useRef<HTMLFormElement>(null);
  const isByKey = useIsByKey(place);
  const form = useOwnAnswerForm(offer, step.id, (undo, before) => {
    if (isByKey() || before !== "") setChanged({ said: ownWasInWords(before), undo });
  });
  return (
    <form ref={place} className={styles["question"]} onSubmit={(event) => event.preventDefault()}>
      {named === undefined && <h3>{prompt}</h3>}
      <ChoiceGroup label={named === undefined ? prompt : `${prompt} ${named}`}>
        {OWN_STEPS.map(({ value, label }) => (
          <ChoiceCard key={value} compact label={label} value={String(value)} {...form.register("value")} />
        ))}
        <ChoiceCard compact dashed label="I don't know yet" value="" {...form.register("value")} />
      </ChoiceGroup>
      {wayBack}
    </form>
  );
};
