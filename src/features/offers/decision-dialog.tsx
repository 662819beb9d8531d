import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { DECISION_DRAFT, setDecision } from "../../offers/edit/edit-app-state.ts";
import { useDraft } from "../../state/live/use-draft.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/form/select.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";

interface DecisionDialogProps {
  readonly names: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

const fieldsSchema = z.object({
  offer: z.string().min(1, "Choose the offer that you go for"),
  because: z.string(),
});

const FORM_ID = "decision";

/** "I choose … because …", in the person's own words. */
export const DecisionDialog = ({ names, onClose }: DecisionDialogProps) => {
  const { app } = useFile();
  const edit = useEdit();
  const { draft, keep } = useDraft(DECISION_DRAFT);
  const begun = draft?.["offer"] ?? app?.decision?.offer ?? "";
  const { register, handleSubmit, subscribe, formState } = useForm({
    resolver: zodResolver(fieldsSchema),
    defaultValues: {
      offer: names.has(begun) ? begun : "",
      because: draft?.["because"] ?? app?.decision?.because ?? "",
    },
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }),
    [subscribe, keep],
  );
  const save = handleSubmit((decision) => {
    edit((file) => setDecision(file, decision), "Your decision is written down");
    onClose();
  });
  return (
    <Dialog
      open
      title="Your decision, in your own words"
      onClose={onClose}
      footer={
        <>
          {app?.decision !== undefined && (
            <Button
              variant="danger"
              onClick={() => {
                edit((file) => setDecision(file, undefined), "Decision taken back");
                onClose();
              }}
            >
              Take it back
            </Button>
          )}
          <Button variant="primary" type="submit" form={FORM_ID}>
            Keep it
          </Button>
        </>
      }
    >
      <form id={FORM_ID} onSubmit={(event) => void save(event)} noValidate>
        <Select label="I choose" error={formState.errors.offer?.message} {...register("offer")}>
          <option value="">Choose an offer</option>
          {[...names].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <TextArea
          label="because"
          hint="It heads your report. In a year you will want to know what you were thinking."
          rows={4}
          {...register("because")}
        />
      </form>
    </Dialog>
  );
};
