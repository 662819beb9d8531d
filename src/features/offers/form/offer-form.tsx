import { zodResolver } from "@hookform/resolvers/zod";
import { quoted } from "../../../findings/words/sentence.ts";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { useDraft } from "../../../state/live/use-draft.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { TextInput } from "../../../ui/form/text-input.tsx";
import { FIELDS, fieldsChanged, type OfferFields, offerFieldsSchema, withDraft } from "./offer-fields.ts";
import styles from "./offer-form.module.css";

interface OfferFormProps {
  readonly fields: OfferFields;
  /** what its draft is kept under */
  readonly form: string;
  /** what was found in a text: filled in where nothing was typed, each with where it comes from */
  readonly found?: {
    readonly fields: Partial<OfferFields>;
    readonly hints: Partial<Record<keyof OfferFields, string>>;
  };
  /** what the button that goes on says */
  readonly goOn?: string;
  /** told only the fields that were changed; `answer` goes on to the questions */
  readonly onSave: (changed: Partial<OfferFields>, then: "answer" | "done") => void;
}

const isAsBefore = (one: OfferFields, other: OfferFields): boolean =>
  Object.keys(fieldsChanged(one, other)).length === 0;

/** Who makes the offer, for what, where, and by when they want to hear. What is typed is kept until it is saved. */
export const OfferForm = ({ fields, form, found, goOn = "Save and answer questions", onSave }: OfferFormProps) => {
  const { draft, keep, forget } = useDraft(form);
  // What the file said when it was last heard here: only what differs from it was typed here.
  const [before, setBefore] = useState(fields);
  const isFollowing = useRef(false);
  const [typed, setTyped] = useState(() => withDraft(fields, draft));
  const { register, handleSubmit, subscribe, reset, control, getValues, setValue, formState } = useForm<OfferFields>({
    resolver: zodResolver(offerFieldsSchema),
    defaultValues: typed,
  });
  const { errors } = formState;
  const follow = useEffectEvent((values: OfferFields) => {
    if (isFollowing.current) return;
    if (isAsBefore(values, before)) forget();
    else keep(fieldsChanged(values, before));
  });
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => follow(values) }), [subscribe]);
  // What another tab saved comes into the fields that nobody typed in here; beside the others it is told.
  const shown = useWatch({ control, compute: (values: OfferFields) => values });
  const isOpen = (field: keyof OfferFields): boolean => [before[field], fields[field]].includes(shown[field]);
  const news = FIELDS.filter((field) => fields[field] !== before[field] && isOpen(field));
  if (news.length > 0) setBefore({ ...before, ...Object.fromEntries(news.map((field) => [field, fields[field]])) });
  const written = useRef(before);
  const put = (values: OfferFields, isFree: (field: keyof OfferFields) => boolean): void => {
    isFollowing.current = true;
    for (const field of FIELDS)
      if (isFree(field)) setValue(field, values[field], { shouldValidate: formState.isSubmitted });
    isFollowing.current = false;
  };
  const write = useEffectEvent(() => {
    const earlier = written.current;
    written.current = before;
    put(before, (field) => before[field] !== earlier[field] && getValues(field) === earlier[field]);
  });
  useEffect(() => write());
  // Into the same fields: someone may be typing in one of them while the text is read.
  const fill = useEffectEvent((said: Partial<OfferFields>) => {
    const filled = withDraft({ ...fields, ...said }, draft);
    put(filled, (field) => filled[field] !== getValues(field));
  });
  const inText = found?.fields;
  useLayoutEffect(() => {
    if (inText !== undefined) fill(inText);
  }, [inText]);
  const elsewhere = (field: keyof OfferFields): string | undefined => {
    if (fields[field] === before[field]) return undefined;
    const said = fields[field] === "" ? "nothing" : quoted(fields[field]);
    return `Another tab has saved ${said} here since. Saving puts yours in its place.`;
  };
  const startAgain = (): void => {
    reset(fields);
    setTyped(fields);
    setBefore(fields);
    forget();
  };
  const save = (then: "answer" | "done") => handleSubmit((valid) => onSave(fieldsChanged(valid, before), then));
  return (
    <form className={styles["form"]} onSubmit={(event) => void save("answer")(event)} noValidate>
      {!isAsBefore(typed, before) && (
        <p className={styles["begun"]}>
          This is what you typed last time. It is kept, and not saved yet.{" "}
          <Button variant="quiet" small onClick={startAgain}>
            Start again
          </Button>
        </p>
      )}
      <TextInput
        label="Employer"
        autoComplete="organization"
        hint={elsewhere("employer") ?? found?.hints.employer}
        error={errors.employer?.message}
        {...register("employer")}
      />
      <TextInput
        label="Job title"
        hint={
          elsewhere("title") ??
          found?.hints.title ??
          "As the offer words it. Titles say little, and the score does not go by them."
        }
        autoComplete="off"
        error={errors.title?.message}
        {...register("title")}
      />
      <TextInput
        label="Place"
        autoComplete="off"
        hint={elsewhere("location") ?? found?.hints.location}
        error={errors.location?.message}
        {...register("location")}
      />
      <TextInput
        label="Reply by"
        type="date"
        aside="if they gave you a date"
        hint={elsewhere("replyBy") ?? found?.hints.replyBy}
        error={errors.replyBy?.message}
        {...register("replyBy")}
      />
      <div className={styles["actions"]}>
        <Button type="submit" variant="primary">
          {goOn}
        </Button>
        <Button variant="outline" onClick={(event) => void save("done")(event)}>
          Save
        </Button>
      </div>
    </form>
  );
};
