import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { optionLabel } from "../../findings/context.ts";
import { quoted } from "../../findings/sentence.ts";
import { setLastEvidence } from "../../offers/edit-app-state.ts";
import { setReply } from "../../offers/edit-answer.ts";
import { lookup } from "../../offers/lookup.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { useEdit } from "../../state/use-edit.ts";
import { useFile } from "../../state/use-file.ts";
import { useKeys } from "../../state/use-keys.ts";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ChoiceCard } from "../../ui/choice-card.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { ReplyFoot } from "./reply-foot.tsx";
import type { ReplyFormProps } from "./reply-form-props.ts";
import styles from "./reply-form.module.css";

const replySchema = z.object({
  choice: z.string().min(1, "Choose what comes nearest to what they said"),
  evidence: z.string().min(1, "Say how you know"),
  quote: z.string(),
  keepsEarlier: z.boolean(),
});

type ReplyFields = z.infer<typeof replySchema>;

/** What they replied to one question, with what it would do before it is kept. */
export const ReplyForm = ({ context, item, onKept, onClose }: ReplyFormProps) => {
  const file = useFile();
  const edit = useEdit();
  const { offer, question } = item;
  const asked = context.questions.get(question);
  const criterion = context.model.rubric.criteria.find(({ questions }) => questions.some(({ id }) => id === question));
  const earlier = lookup(file.offers?.find(({ id }) => id === offer)?.answers, question);
  const form = useForm<ReplyFields>({
    resolver: zodResolver(replySchema),
    defaultValues: {
      choice: "",
      evidence: lookup(file.app?.lastEvidence, criterion?.id ?? "") ?? "",
      quote: "",
      keepsEarlier: true,
    },
  });
  const fields = useWatch({ control: form.control, compute: (values: ReplyFields) => values });
  const { errors } = form.formState;
  const options = asked?.kind === "choice" ? asked.options : [];
  const choose = (choice: string): void => form.setValue("choice", choice, { shouldValidate: true });
  useKeys(Object.fromEntries(options.map(({ id }, index) => [String(index + 1), () => choose(id)])));

  const withReply = (current: OffersFile, { choice, evidence, quote, keepsEarlier }: ReplyFields): OffersFile =>
    setReply(
      current,
      offer,
      question,
      { choice, ...(evidence !== "" && { evidence }), ...(quote !== "" && { quote }) },
      keepsEarlier,
    );
  const keep = form.handleSubmit((reply) => {
    edit(
      (current) => setLastEvidence(withReply(current, reply), criterion?.id ?? "", reply.evidence),
      `Answer kept for ${context.names.get(offer) ?? offer}`,
    );
    onKept();
  });
  const saysOther = earlier !== undefined && earlier.choice !== "unknown" && earlier.choice !== fields.choice;
  const levels = context.model.rubric.evidence;
  return (
    <form className={styles["reply"]} onSubmit={(event) => void keep(event)} noValidate>
      <p className={styles["title"]}>They replied</p>
      <ChoiceGroup label={`They replied: ${item.topic}`}>
        {options.map(({ id, label }, index) => (
          <ChoiceCard
            key={id}
            compact
            label={label}
            keyHint={String(index + 1)}
            value={id}
            {...form.register("choice")}
          />
        ))}
      </ChoiceGroup>
      {errors.choice !== undefined && <p className={styles["error"]}>{errors.choice.message}</p>}
      <Segmented
        label="How do you know?"
        labelShown
        options={levels.map(({ id, label }) => ({ value: id, label }))}
        value={fields.evidence === "" ? undefined : fields.evidence}
        onChange={(evidence) => form.setValue("evidence", evidence, { shouldValidate: true })}
      />
      {errors.evidence !== undefined && <p className={styles["error"]}>{errors.evidence.message}</p>}
      <TextArea label="Their words" aside="optional, as they said or wrote it" rows={1} {...form.register("quote")} />
      {saysOther && fields.choice !== "" && (
        <Checkbox
          label="Keep what you heard before as a second voice"
          hint={`It was ${quoted(optionLabel(context, question, earlier.choice))}. Two voices that disagree make the answer less certain.`}
          {...form.register("keepsEarlier")}
        />
      )}
      <ReplyFoot
        context={context}
        offer={offer}
        tried={fields.choice === "" ? null : withReply(file, fields)}
        onClose={onClose}
      />
    </form>
  );
};
