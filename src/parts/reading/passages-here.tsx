import { updateOffer } from "../../offers/edit/edit-offer.ts";
import type { Offer } from "../../offers/schema.ts";
import { saidIn } from "../../reading/suggest/said.ts";
import { acceptAnswer, refuseAnswer } from "../../reading/suggest/settle-answer.ts";
import { heardAbout, suggestedAnswers } from "../../reading/suggest/suggested-answers.ts";
import type { ChoiceQuestion } from "../../rubric/schema.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useReadings } from "../../state/reading/use-readings.ts";
import { Quoted } from "./quoted.tsx";
import { SuggestionActs } from "./suggestion-acts.tsx";
import styles from "./passages-here.module.css";

interface PassagesHereProps {
  readonly offer: Offer;
  readonly question: ChoiceQuestion;
}

const NONE: NonNullable<Offer["material"]> = [];

/** What an offer's texts say about a question, folded, with one press to use what is clear. */
export const PassagesHere = ({ offer, question }: PassagesHereProps) => {
  const edit = useEdit();
  const read = useReadings(offer.material ?? NONE);
  if (read === null) return <p className={styles["quiet"]}>Your texts are being read.</p>;
  const heard = heardAbout(read, question.id);
  if (heard.length === 0)
    return <p className={styles["quiet"]}>Nothing about this was found in your texts. That is not a no.</p>;
  const [open] = suggestedAnswers([question.id], offer, read);
  const choice = open?.choice ?? null;
  const option = question.options.find(({ id }) => id === choice);
  return (
    <details className={styles["passages"]} open={option !== undefined}>
      <summary>{heard.length === 1 ? "One passage about this" : `${heard.length} passages about this`}</summary>
      <div className={styles["inside"]}>
        {heard.map(({ material, passage }) => (
          <Quoted
            key={`${material.id} ${passage.start}`}
            said={saidIn(material, passage)}
            evidence={passage.evidence}
          />
        ))}
        {open !== undefined && option !== undefined && choice !== null && (
          <div className={styles["suggested"]}>
            <p>
              {open.isOtherwise ? "This says otherwise: " : "Suggested, and not counted yet: "}
              <b>{option.label}</b>
            </p>
            <SuggestionActs
              variant="outline"
              accept={open.isOtherwise ? "Add as another voice" : "Use this answer"}
              refuse="It doesn't say so"
              onAccept={() =>
                edit(
                  (file) => updateOffer(file, offer.id, (current) => acceptAnswer(current, open, choice)),
                  open.isOtherwise ? "Added as another voice" : "Answered from your text",
                )
              }
              onRefuse={() =>
                edit(
                  (file) => updateOffer(file, offer.id, (current) => refuseAnswer(current, open)),
                  "It won't be suggested again",
                )
              }
            />
          </div>
        )}
      </div>
    </details>
  );
};
