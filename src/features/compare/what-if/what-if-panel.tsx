import { type SyntheticEvent, useCallback } from "react";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { ranked } from "../ranked.ts";
import { type TriedFields, triedSchema, usualEvidence, withTried } from "./tried-answer.ts";
import { WhatIfEffect } from "./what-if-effect.tsx";
import { WhatIfFields } from "./what-if-fields.tsx";
import { type Case, modelQuestion, nameOf } from "../../../findings/case.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { leaveFocus } from "../../../ui/page/after-paint.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { Card } from "../../../ui/card.tsx";
import styles from "./what-if-panel.module.css";

interface WhatIfPanelProps {
  readonly theCase: Case;
  /** what the case is told from */
  readonly file: OffersFile;
}

/** Tries an answer without saving it, and shows what it would do. */
export const WhatIfPanel = ({ theCase, file }: WhatIfPanelProps) => {
  // Another set of offers makes another form: what was being tried may be of one that is gone.
  const offers = theCase.comparison.offers.map(({ id }) => id).join(" ");
  return <WhatIf key={offers} theCase={theCase} file={file} />;
};

/** Where trying starts: the question that could change most, else the second offer's first one. */
const startOf = ({ comparison, model }: Case, isChoice: (question: string) => boolean) => {
  const telling = (comparison.ask ?? []).find(({ question }) => isChoice(question));
  const [first, second] = ranked(comparison);
  return {
    offer: telling?.offer ?? second?.id ?? first?.id ?? "",
    question: telling?.question ?? model.questions.find(({ id }) => isChoice(id))?.id ?? "",
  };
};

const WhatIf = ({ theCase, file }: WhatIfPanelProps) => {
  const edit = useEdit();
  const { rubric } = theCase.model;
  const start = startOf(theCase, (question) => modelQuestion(theCase, question).kind === "choice");
  const form = useForm<TriedFields>({
    resolver: zodResolver(triedSchema),
    defaultValues: { ...start, choice: "", evidence: usualEvidence(file, rubric, start.offer, start.question) },
  });
  const { setValue, getValues, handleSubmit } = form;
  const tried = { ...start, choice: "", evidence: "", ...useWatch({ control: form.control }) };
  const drop = useCallback((): void => {
    const { offer, question } = getValues();
    setValue("choice", "");
    setValue("evidence", usualEvidence(file, rubric, offer, question));
  }, [file, rubric, getValues, setValue]);
  const keep = ({ nativeEvent }: SyntheticEvent): void => {
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null;
    void handleSubmit((fields) => {
      edit((current) => withTried(current, fields), `Answer kept for ${nameOf(theCase, fields.offer)}`);
      // Before anything on the page is another, or the browser would lay it out for that.
      leaveFocus(button);
      setValue("choice", "");
    })();
  };
  return (
    <Card title="What if?" intro="Try an answer and see what it would do. Nothing is saved until you keep it.">
      <form
        className={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          keep(event);
        }}
        noValidate
      >
        <WhatIfFields theCase={theCase} file={file} form={form} tried={tried} onOther={drop} />
        <WhatIfEffect theCase={theCase} file={file} tried={tried} />
        {tried.choice !== "" && (
          <div className={styles["actions"]}>
            <Button type="submit" variant="primary">
              Keep this answer
            </Button>
            <Button
              onClick={(event) => {
                drop();
                leaveFocus(event.currentTarget);
              }}
            >
              Drop it
            </Button>
          </div>
        )}
      </form>
    </Card>
  );
};
