import { type ReactNode, type RefObject, useState } from "react";
import { PassActs } from "./pass-acts.tsx";
import type { Offer } from "../../offers/schema.ts";
import { Quoted } from "../../parts/reading/quoted.tsx";
import { saidIn } from "../../reading/suggest/said.ts";
import { acceptAnswer, refuseAnswer } from "../../reading/suggest/settle-answer.ts";
import type { SuggestedAnswer } from "../../reading/suggest/suggested-answers.ts";
import { useKeys } from "../../state/browser/use-keys.ts";
import { useModel } from "../../state/use-model.ts";
import { Card } from "../../ui/card.tsx";
import { ChoiceCard } from "../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../ui/form/choice/choice-group.tsx";
import styles from "./pass.module.css";

/** What every suggestion of a pass is given. */
export interface SuggestionProps {
  /** where keys act: while the focus is in it */
  readonly place: RefObject<HTMLElement | null>;
  /** the way back from what was said of the suggestion before; null where there is none */
  readonly wayBack: ReactNode;
  readonly onSettle: (change: (offer: Offer) => Offer, said: string) => void;
  readonly onLater: () => void;
}

interface PassAnswerProps extends SuggestionProps {
  readonly suggestion: SuggestedAnswer;
}

/** What the texts say about one question, and which option it speaks for. Nothing counts before the person says so. */
export const PassAnswer = ({ suggestion, place, wayBack, onSettle, onLater }: PassAnswerProps) => {
  const [choice, setChoice] = useState(suggestion.choice);
  const { rubric } = useModel();
  const question = rubric.criteria.flatMap(({ questions }) => questions).find(({ id }) => id === suggestion.question);
  const options = question?.kind === "choice" ? question.options : [];
  const topic = question?.topic ?? question?.prompt ?? "";
  const accept = (): void => {
    if (choice !== null) onSettle((offer) => acceptAnswer(offer, suggestion, choice), `Answered: ${topic}`);
  };
  useKeys(Object.fromEntries(options.map(({ id }, at) => [String(at + 1), () => setChoice(id)])), place);
  if (question === undefined) return null;
  return (
    <Card
      title={question.prompt}
      {...(suggestion.isOtherwise && {
        intro: "Your answer says something else. If both were said, add this as another voice.",
      })}
    >
      <div className={styles["inside"]}>
        {wayBack}
        {suggestion.heard.map(({ material, passage }) => (
          <Quoted key={passage.start} said={saidIn(material, passage)} evidence={passage.evidence} />
        ))}
        <ChoiceGroup label={question.prompt}>
          {options.map(({ id, label }, at) => (
            <ChoiceCard
              key={id}
              compact
              dashed={id === suggestion.choice && id !== choice}
              name={question.id}
              value={id}
              keyHint={String(at + 1)}
              label={label}
              {...(id === suggestion.choice && { detail: "Suggested: the text seems to say this." })}
              checked={id === choice}
              onChange={() => setChoice(id)}
            />
          ))}
        </ChoiceGroup>
        <PassActs
          place={place}
          accept={suggestion.isOtherwise ? "Add as another voice" : "Use this answer"}
          canAccept={choice !== null}
          onAccept={accept}
          onRefuse={() => onSettle((offer) => refuseAnswer(offer, suggestion), `Left out: ${topic}`)}
          onLater={onLater}
        />
      </div>
    </Card>
  );
};
