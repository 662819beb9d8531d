import { useState } from "react";
import { kindInWords, READER_LIMIT } from "../../../findings/reading/text-words.ts";
import { termInWords } from "../../../findings/reading/term-in-words.ts";
import type { Material } from "../../../offers/material-schema.ts";
import { MATERIAL_KINDS } from "../../../offers/text-limits.ts";
import { Quoted } from "../../../parts/reading/quoted.tsx";
import { TakeForm, type TakenText } from "../../../parts/reading/take-form.tsx";
import type { Reading } from "../../../reading/reading.ts";
import { sentenceAround } from "../../../reading/suggest/said.ts";
import { suggestedTerms } from "../../../reading/suggest/suggested-terms.ts";
import { today } from "../../../state/browser/today.ts";
import { readBeside } from "../../../state/reading/readings.ts";
import { Card } from "../../../ui/card.tsx";
import { Checkbox } from "../../../ui/form/choice/checkbox.tsx";
import { Select } from "../../../ui/form/select.tsx";
import type { FoundOffer } from "./found-offer.ts";
import styles from "./paste-first.module.css";

interface PasteFirstProps {
  /** what the draft of the pasted text is kept under */
  readonly form: string;
  readonly found: FoundOffer | null;
  readonly onFound: (found: FoundOffer) => void;
}

const foundIn = (material: Material, { facts, dates, ...reading }: Reading): FoundOffer => {
  const replyBy = dates.find(({ field }) => field === "replyBy");
  const none = { id: material.id, employer: "", title: "" };
  const read = [{ material, reading: { facts: {}, dates: [], ...reading } }];
  return {
    material,
    language: reading.language,
    fields: { ...facts, ...(replyBy !== undefined && { replyBy: replyBy.date }) },
    hints: {
      ...(facts.employer !== undefined && { employer: "Found in your text. Is it right?" }),
      ...(facts.title !== undefined && { title: "Found in your text. Is it right?" }),
      ...(facts.location !== undefined && { location: "Found in your text. Is it right?" }),
      ...(replyBy !== undefined && {
        replyBy: `Found in your text: “${sentenceAround(material, replyBy).quote.trim()}”`,
      }),
    },
    terms: suggestedTerms(none, read),
    refused: new Set(),
  };
};

/** The first field of a new offer: a text to paste, from which the others and the pay are filled in, to be checked. */
export const PasteFirst = ({ form, found, onFound }: PasteFirstProps) => {
  const [isReading, setReading] = useState(false);
  const read = async (taken: TakenText): Promise<void> => {
    setReading(true);
    const material = { id: "text", ...taken, added: today() };
    try {
      onFound(foundIn(material, await readBeside(material)));
    } finally {
      // Also where the reader doesn't come, which the page's head says.
      setReading(false);
    }
  };
  return (
    <div className={styles["paste"]}>
      <TakeForm
        form={form}
        label="Paste the posting, letter or your notes"
        action={isReading ? "Reading" : "Fill in from it"}
        onTaken={(taken) => void read(taken)}
      />
      <div role="status">
        {found !== null && (
          <p>
            {found.language === "other"
              ? "It is not in English, so nothing was read from it. It is kept with the offer."
              : `Read as: ${kindInWords(found.material.kind).toLowerCase()}. ${READER_LIMIT}`}
          </p>
        )}
      </div>
      {found !== null && (
        <>
          <Select
            label="What it is"
            value={found.material.kind}
            onChange={({ target: { value } }) => {
              const kind = MATERIAL_KINDS.find((each) => each === value);
              const { text, title, kind: before } = found.material;
              if (kind !== undefined)
                void read({ text, kind, title: title === kindInWords(before) ? kindInWords(kind) : title });
            }}
          >
            {MATERIAL_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kindInWords(kind)}
              </option>
            ))}
          </Select>
          {found.terms.length > 0 && (
            <Card title="Pay in it" headingLevel={2}>
              {found.terms.map((term) => {
                const { label, value, how } = termInWords(term);
                return (
                  <div key={term.about} className={styles["term"]}>
                    <Checkbox
                      label={`${label}: ${value}`}
                      {...(how !== null && { hint: how })}
                      checked={!found.refused.has(term.about)}
                      onChange={({ currentTarget: { checked } }) => {
                        const refused = new Set(found.refused);
                        if (checked) refused.delete(term.about);
                        else refused.add(term.about);
                        onFound({ ...found, refused });
                      }}
                    />
                    <Quoted said={term.said} />
                  </div>
                );
              })}
            </Card>
          )}
        </>
      )}
    </div>
  );
};
