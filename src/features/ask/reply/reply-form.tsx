import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useId, useRef } from "react";
import { useForm, useWatch } from "react-hook-form";
import { Link } from "wouter";
import { EarlierVoice } from "./earlier-voice.tsx";
import {
  keepReply,
  replyBegun,
  replyDraft,
  type ReplyFields,
  type ReplyFormProps,
  replyKept,
  replySchema,
  withFile,
  withReply,
} from "./reply-fields.ts";
import { ReplyFoot } from "./reply-foot.tsx";
import { criterionOf, modelledOffer, nameOf } from "../../../findings/case.ts";
import { paths } from "../../../findings/paths.ts";
import { clearDraft } from "../../../offers/edit/edit-app-state.ts";
import { lookup } from "../../../offers/lookup.ts";
import { HowKnown } from "../../../parts/how-known.tsx";
import { useKeys } from "../../../state/browser/use-keys.ts";
import { FromWhom } from "../../../state/from-whom.tsx";
import { useDraft } from "../../../state/live/use-draft.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { ChoiceCard } from "../../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../../ui/form/choice/choice-group.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import styles from "./reply-form.module.css";

/** What they replied to one question, with what it would do before it is kept. */
export const ReplyForm = ({ theCase, item, onKept, onClose }: ReplyFormProps) => {
  const formId = useId();
  const file = useFile();
  const edit = useEdit();
  const { offer, question } = item;
  const asked = theCase.questions.get(question);
  const criterion = criterionOf(theCase, question);
  const { draft, keep: keepDraft } = useDraft(replyDraft(item));
  const form = useForm<ReplyFields>({ resolver: zodResolver(replySchema), defaultValues: replyBegun(draft) });
  const { errors } = form.formState;
  const { setFocus, subscribe } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(replyKept(values)) }),
    [subscribe, keepDraft],
  );
  const { choice, evidence, from, keepsEarlier } = useWatch({
    control: form.control,
    compute: (values: ReplyFields) => values,
  });
  const options = asked?.kind === "choice" ? asked.options : [];
  // The focus goes along, so that Tab leads on from what was chosen.
  const choose = (option: string): void => {
    form.setValue("choice", option, { shouldValidate: true });
    document.getElementById(`${formId}-${option}`)?.focus();
  };
  useEffect(() => setFocus("choice"), [setFocus]);
  const place = useRef<HTMLFormElement>(null);
  useKeys(
    {
      ...Object.fromEntries(options.map(({ id }, index) => [String(index + 1), () => choose(id)])),
      Escape: onClose,
    },
    place,
  );

  // Until one is chosen the browser's group of options has no value at all, not an empty one.
  const isChosen = options.some(({ id }) => id === choice);
  const then = isChosen
    ? withFile(theCase, withReply(file, { offer, question }, { choice, evidence, from, quote: "", keepsEarlier }))
    : null;
  const keep = form.handleSubmit((reply) => {
    edit(
      (current) => clearDraft(keepReply(current, item, reply, criterion), replyDraft(item)),
      `Answer kept for ${nameOf(theCase, offer)}`,
    );
    onKept(withFile(theCase, withReply(file, item, reply)));
  });
  return (
    <form ref={place} className={styles["reply"]} onSubmit={(event) => void keep(event)} noValidate>
      <div className={styles["head"]}>
        <p className={styles["title"]}>They replied</p>
        <Link href={paths.answer(offer, question)}>Notes and other voices</Link>
      </div>
      <ChoiceGroup label={`They replied: ${item.topic}`}>
        {options.map(({ id, label }, index) => (
          <ChoiceCard
            key={id}
            id={`${formId}-${id}`}
            compact
            label={label}
            keyHint={String(index + 1)}
            value={id}
            {...form.register("choice")}
          />
        ))}
      </ChoiceGroup>
      {errors.choice !== undefined && (
        <p role="alert" className={styles["error"]}>
          {errors.choice.message}
        </p>
      )}
      <HowKnown
        levels={theCase.model.rubric.evidence}
        value={evidence}
        remembered={lookup(file.app?.lastEvidence, criterion)}
        onChange={(level) => form.setValue("evidence", level, { shouldValidate: true })}
      />
      {errors.evidence !== undefined && (
        <p role="alert" className={styles["error"]}>
          {errors.evidence.message}
        </p>
      )}
      <FromWhom
        offer={modelledOffer(theCase, offer).offer}
        field={form.register("from")}
        current={from}
        onPick={({ name, evidence: level }) => {
          form.setValue("from", name);
          if (level !== undefined) form.setValue("evidence", level, { shouldValidate: true });
        }}
      />
      <TextArea label="Their words" aside="optional, as they said or wrote it" rows={1} {...form.register("quote")} />
      <EarlierVoice
        theCase={theCase}
        item={item}
        choice={isChosen ? choice : ""}
        field={form.register("keepsEarlier")}
      />
      <ReplyFoot theCase={theCase} offer={offer} then={then} onClose={onClose} />
    </form>
  );
};
