import { decisionSentence } from "../../findings/comparing/decision-sentence.ts";
import { offerNames } from "../../findings/names/offer-name.ts";
import { useFile } from "../../state/live/use-file.ts";
import styles from "./decision-note.module.css";

/** The person's own sentence, once it is written. */
export const DecisionNote = () => {
  const { offers = [], app } = useFile();
  const said = decisionSentence(offerNames(offers, { letters: app?.namesHidden === true }), app);
  return said === null ? null : <p className={styles["said"]}>{said}</p>;
};
