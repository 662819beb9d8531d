import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { counted } from "../../findings/counts-in-words.ts";
import { capitalised } from "../../findings/sentence.ts";
import { clashingIds, mergeFiles } from "../../offers/merge-files.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { describeProblem } from "../../rubric/problem.ts";
import { useFile } from "../../state/use-file.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ChoiceCard } from "../../ui/choice-card.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./import-preview.module.css";
import type { ReadResult } from "./read-import.ts";

interface ImportPreviewProps {
  readonly result: ReadResult | undefined;
  readonly onMerge: (change: (file: OffersFile) => OffersFile, said: string) => void;
  readonly onReplace: (file: OffersFile, said: string) => void;
}

const fieldsSchema = z.object({ how: z.enum(["add", "replace"]), clash: z.enum(["keep-both", "replace"]) });

const saidOf = (file: OffersFile): string => `${capitalised(counted(file.offers?.length ?? 0, "offer"))} brought in`;

/** What a file would change here, and how it is to come in. */
export const ImportPreview = ({ result, onMerge, onReplace }: ImportPreviewProps) => {
  const here = useFile();
  const read = result?.ok === true ? result : undefined;
  const { register, handleSubmit, control } = useForm<z.infer<typeof fieldsSchema>>({
    resolver: zodResolver(fieldsSchema),
    defaultValues: { how: "add", clash: "keep-both" },
  });
  const how = useWatch({ control, name: "how" });
  const incoming = read?.file;
  const clashes = incoming === undefined ? [] : clashingIds(here, incoming);
  const isEmptyHere = (here.offers ?? []).length === 0;
  const submit = handleSubmit((fields) => {
    if (incoming === undefined) return;
    if (fields.how === "replace" || isEmptyHere) onReplace(incoming, saidOf(incoming));
    else {
      const choices = new Map(clashes.map((id) => [id, fields.clash] as const));
      onMerge((file) => mergeFiles(file, incoming, choices), saidOf(incoming));
    }
  });
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      {read !== undefined && (
        <Card
          title={`${capitalised(counted(read.file.offers?.length ?? 0, "offer"))} in ${read.name}`}
          intro={`You have ${counted(here.offers?.length ?? 0, "offer")} here now.`}
        >
          <ul className={styles["offers"]}>
            {read.file.offers?.map(({ id, employer, title, answers }) => (
              <li key={id}>
                <b>
                  <Name>{employer}</Name>
                </b>{" "}
                <Name>{title}</Name>
                <span className={styles["quiet"]}>
                  {" "}
                  · {counted(Object.keys(answers ?? {}).length, "answer")}
                  {clashes.includes(id) && " · there is one with this id here"}
                </span>
              </li>
            ))}
          </ul>
          {read.notices.length > 0 && (
            <details className={styles["quiet"]}>
              <summary>
                {capitalised(counted(read.notices.length, "thing"))} kept as they are, without effect here
              </summary>
              <ul>
                {read.notices.map((notice) => (
                  <li key={describeProblem(notice)}>{describeProblem(notice)}</li>
                ))}
              </ul>
            </details>
          )}
        </Card>
      )}
      {read !== undefined && !isEmptyHere && (
        <ChoiceGroup label="How it comes in">
          <ChoiceCard
            label="Add to what is here"
            detail="Your own weights and preferences stay."
            value="add"
            {...register("how")}
          />
          <ChoiceCard
            label="Replace what is here"
            detail="Offers, weights and preferences become those of the file. A copy of what you have is kept."
            value="replace"
            {...register("how")}
          />
        </ChoiceGroup>
      )}
      {how === "add" && clashes.length > 0 && (
        <ChoiceGroup label="Offers that are in both">
          <ChoiceCard compact label="Keep both" value="keep-both" {...register("clash")} />
          <ChoiceCard compact label="Take the one from the file" value="replace" {...register("clash")} />
        </ChoiceGroup>
      )}
      <div>
        <Button type="submit" variant="primary" disabled={read === undefined}>
          Import
        </Button>
      </div>
    </form>
  );
};
