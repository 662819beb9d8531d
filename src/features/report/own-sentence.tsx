import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { offerNames } from "../../findings/words/offer-name.ts";
import { setDecision } from "../../offers/edit/edit-app-state.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Select } from "../../ui/form/select.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import styles from "./report-page.module.css";

const fieldsSchema = z.object({ offer: z.string(), because: z.string() });

/** "I choose … because …": heads the report as soon as an offer is chosen. What is typed before that is kept too. */
export const OwnSentence = () => {
  const { offers = [], app } = useFile();
  const edit = useEdit();
  const { register, subscribe } = useForm({
    resolver: zodResolver(fieldsSchema),
    defaultValues: { offer: app?.decision?.offer ?? "", because: app?.decision?.because ?? "" },
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values: { offer, because } }) => {
          const isEmpty = offer === "" && because.trim() === "";
          edit((file) => setDecision(file, isEmpty ? undefined : { ...file.app?.decision, offer, because }));
        },
      }),
    [subscribe, edit],
  );
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
