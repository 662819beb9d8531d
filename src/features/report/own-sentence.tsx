import { offerNames } from "../../findings/names/offer-name.ts";
import { useDecisionForm } from "../../state/live/use-decision-form.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Select } from "../../ui/form/select.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import styles from "./report-page.module.css";

/** "I choose … because …": heads the report as soon as an offer is chosen. What is typed before that is kept too. */
export const OwnSentence = () => {
  const { offers = [], app } = useFile();
  const { register } = useDecisionForm();
  const names = offerNames(offers, { letters: app?.namesHidden === true });
  return (
    <fieldset className={styles["sentence"]}>
      <legend>Your own sentence</legend>
      <Select label="I choose" {...register("offer")}>
        <option value="">nothing yet</option>
        {[...names].map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextArea label="because" rows={2} {...register("because")} />
    </fieldset>
  );
};
