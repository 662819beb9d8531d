import { type RefObject, useMemo } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Offer } from "../../../offers/schema.ts";
import { FromWhom } from "../../../state/from-whom.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import { Fold } from "../../../ui/fold.tsx";
import type { AnswerFields } from "../answers/answer-fields.ts";

interface AnswerNoteProps {
  readonly form: UseFormReturn<AnswerFields>;
  readonly fields: AnswerFields;
  readonly offer: Offer;
  /** whether an option is chosen, so that someone has said it */
  readonly isKnown: boolean;
  /** whether the note was asked for, by its key */
  readonly isNoteWanted: boolean;
  readonly more: RefObject<HTMLDetailsElement | null>;
  readonly noteRef: RefObject<HTMLTextAreaElement | null>;
  readonly onEvidence: (evidence: string) => void;
}

/** What stands behind an answer, folded until it is wanted: who said it, in which words, and what one noted. */
export const AnswerNote = (props: AnswerNoteProps) => {
  const { form, fields, offer, isKnown, isNoteWanted, more, noteRef, onEvidence } = props;
  // The same through the form's life, as those of the options.
  const [from, quote, note] = useMemo(() => {
    const { ref, ...rest } = form.register("note");
    const both = (element: HTMLTextAreaElement | null): void => {
      ref(element);
      noteRef.current = element;
    };
    return [form.register("from"), form.register("quote"), { ...rest, ref: both }];
  }, [form, noteRef]);
  return (
    <Fold
      ref={more}
      title={isKnown ? "Who said it, their words, a note" : "A note"}
      startsOpen={isNoteWanted || fields.note !== "" || fields.quote !== "" || fields.from !== ""}
    >
      {isKnown && (
        <FromWhom
          offer={offer}
          field={from}
          current={fields.from}
          onPick={({ name, evidence }) => {
            form.setValue("from", name, { shouldDirty: true });
            if (evidence !== undefined) onEvidence(evidence);
          }}
        />
      )}
      {(isKnown || fields.quote !== "") && (
        <TextArea label="Their words" aside="optional, as they said or wrote it" rows={1} {...quote} />
      )}
      <TextArea label="Note" aside="optional, only for you" {...note} />
    </Fold>
  );
};
