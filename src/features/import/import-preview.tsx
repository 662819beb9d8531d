import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import * as z from "zod/mini";
import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised, paragraph, sentence } from "../../findings/words/sentence.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { describeProblem } from "../../rubric/problem.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import { ChoiceCard } from "../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../ui/form/choice/choice-group.tsx";
import { addedCriteria, addIncoming, incomingOffers } from "./import-changes.ts";
import styles from "./import-preview.module.css";
import { IncomingList } from "./incoming-list.tsx";
import type { ImportKind, ReadResult } from "./read-import.ts";
import { preferencesInWords } from "./preferences-in-words.ts";
import { whatWouldGo } from "./what-would-go.ts";

interface ImportPreviewProps {
  readonly read: ReadResult & { readonly ok: true };
  readonly onMerge: (change: (file: OffersFile) => OffersFile, said: string) => void;
  readonly onReplace: (file: OffersFile, said: string) => void;
}

const fieldsSchema = z.object({ how: z.enum(["add", "replace"]), clash: z.enum(["keep-both", "replace"]) });

/** What a kind of file leaves out by its nature, said before anything comes in. */
const NOT_IN_IT: Readonly<Record<ImportKind, string | null>> = {
  offers: null,
  spreadsheet: null,
  link: null,
  report: "A report holds what was chosen for it: what was left out is not in it.",
  answers: "These are answers alone, without pay, dates and weights.",
  results:
    "A table of results: names, places and dates come in. Answers, weights and pay are not in it, so its figures are left out.",
  comparison:
    "A comparison’s figures: its weights come in, and which offers there are. Names, answers and pay are not in it.",
};

const CLASH_LABEL = "Offers that are in both and differ";

const saidOf = (file: OffersFile): string => `${capitalised(counted(file.offers?.length ?? 0, "offer"))} brought in`;

/** What something that was read would change here, and how it is to come in. */
export const ImportPreview = ({ read, onMerge, onReplace }: ImportPreviewProps) => {
  const here = useFile();
  // A table is mostly one's own, changed in a spreadsheet.
  const isTable = read.kind === "answers" || read.kind === "spreadsheet";
  const { register, handleSubmit, control } = useForm<z.infer<typeof fieldsSchema>>({
    resolver: zodResolver(fieldsSchema),
    defaultValues: { how: "add", clash: isTable ? "replace" : "keep-both" },
  });
  const how = useWatch({ control, name: "how" });
  const incoming = read.file;
  const isPart = read.kind !== "offers";
  const offers = incomingOffers(here, incoming, isPart);
  const clashes = offers.some(({ difference, isHere }) => difference !== null && !isHere);
  const isEmptyHere = (here.offers ?? []).length === 0;
  const bringsPreferences = here.preferences === undefined && incoming.preferences !== undefined;
  const brought = preferencesInWords(incoming.preferences);
  const unweighed = addedCriteria(here, incoming);
  const submit = handleSubmit((fields) => {
    if (fields.how === "replace" || isEmptyHere) onReplace(incoming, saidOf(incoming));
    else onMerge((file) => addIncoming(file, incoming, isPart, fields.clash), saidOf(incoming));
  });
  return (
    <form onSubmit={(event) => void submit(event)} className={styles["form"]}>
      <Card
        title={`${capitalised(counted(offers.length, "offer"))} in ${read.name}`}
        intro={paragraph(
          `You have ${counted(here.offers?.length ?? 0, "offer")} here now.`,
          NOT_IN_IT[read.kind],
          isEmptyHere && brought !== null ? `${brought} are imported too.` : null,
          isEmptyHere ? whatWouldGo(here, incoming) : null,
        )}
      >
        <IncomingList offers={offers} />
        {read.notices.length > 0 && (
          <details className={styles["quiet"]}>
            <summary>{capitalised(counted(read.notices.length, "thing"))} that can't be used here</summary>
            <ul>
              {read.notices.map((notice) => (
                <li key={describeProblem(notice)}>{describeProblem(notice)}</li>
              ))}
            </ul>
          </details>
        )}
      </Card>
      {!isEmptyHere && (
        <ChoiceGroup label="How to import it">
          <ChoiceCard
            label="Add to what is here"
            detail={
              bringsPreferences && brought !== null
                ? `${brought}: these are imported too, because you have none of your own yet.`
                : paragraph(
                    "Your own weights and preferences stay.",
                    unweighed.length === 0
                      ? null
                      : sentence(`Its own criteria are imported too, with no weight: ${unweighed.join(", ")}`),
                  )
            }
            value="add"
            {...register("how")}
          />
          <ChoiceCard
            label="Replace what is here"
            detail={paragraph(
              `Offers, weights and preferences become those that come in${brought === null ? ": it has none, so they would be the rubric’s." : `. ${brought}.`}`,
              whatWouldGo(here, incoming),
              "A copy of what you have is kept.",
            )}
            value="replace"
            {...register("how")}
          />
        </ChoiceGroup>
      )}
      {how === "add" && clashes && (
        <div>
          <p className={styles["label"]} aria-hidden="true">
            {CLASH_LABEL}
          </p>
          <ChoiceGroup label={CLASH_LABEL}>
            <ChoiceCard compact label="Keep both" value="keep-both" {...register("clash")} />
            <ChoiceCard
              compact
              label="Use the imported one"
              {...(isPart && { detail: "What it doesn't say, such as pay and notes, stays as you have it." })}
              value="replace"
              {...register("clash")}
            />
          </ChoiceGroup>
        </div>
      )}
      <div>
        <Button type="submit" variant="primary">
          Import
        </Button>
      </div>
    </form>
  );
};
