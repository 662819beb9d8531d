import { useId, useLayoutEffect, useRef, useState } from "react";
import { LONGEST_TITLE, type MaterialKind, MOST_TEXT_TOGETHER } from "../../offers/text-limits.ts";
import { kindInWords } from "../../findings/reading/text-words.ts";
import type { Offer } from "../../offers/schema.ts";
import { ENDINGS, EXPECTED } from "../../material/material-limits.ts";
import { checkedText } from "../../material/checked-text.ts";
import { guessKind } from "../../reading/guess-kind.ts";
import { useDroppedFile } from "../../state/browser/use-dropped-file.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useDraft } from "../../state/live/use-draft.ts";
import { takeBeside } from "../../state/reading/readings.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import styles from "./take-form.module.css";

/** A text as it was pasted or came from a file. */
export interface TakenText {
  readonly title: string;
  readonly kind: MaterialKind;
  readonly text: string;
}

interface TakeFormProps {
  /** what its draft is kept under */
  readonly form: string;
  readonly label: string;
  /** what the button says */
  readonly action: string;
  readonly primary?: boolean;
  readonly onTaken: (taken: TakenText) => void;
}

const titleOf = (name: string, kind: MaterialKind): string => {
  const bare = name.replace(/\.[^.]*$/u, "").trim();
  return bare === "" ? kindInWords(kind) : Array.from(bare).slice(0, LONGEST_TITLE).join("").toWellFormed();
};

const lengthOf = (offers: readonly Offer[]): number =>
  offers.reduce((sum, { material = [] }) => sum + material.reduce((length, { text }) => length + text.length, 0), 0);

/** Takes a text in: pasted, chosen or dropped anywhere on the page. What is pasted is kept until it is taken, also where a file comes to it. */
export const TakeForm = ({ form, label, action, primary = false, onTaken }: TakeFormProps) => {
  const { draft, keep } = useDraft(form);
  const { offers = [] } = useFile();
  const [fault, setFault] = useState<string | null>(null);
  const [isTaking, setTaking] = useState(false);
  const fileId = useId();
  const [text, name] = [draft?.["text"] ?? "", draft?.["name"] ?? ""];
  const shown = useRef({ text, name });
  useLayoutEffect(() => {
    shown.current = { text, name };
  });
  const refuse = (found: string): void => setFault(`Found ${found}. This takes ${EXPECTED}.`);

  const takeFile = async (file: File): Promise<void> => {
    setTaking(true);
    // Also where a part of the page doesn't come, which the page's head says.
    const taken = await takeBeside(file).finally(() => setTaking(false));
    if ("found" in taken) {
      refuse(taken.found);
      return;
    }
    setFault(null);
    const { text: before, name: from } = shown.current;
    // What someone typed, perhaps while the file was opened, stays above it; another file's text gives way.
    const isOwn = from === "" && before.trim() !== "";
    keep(isOwn ? { text: `${before}\n\n${taken.text}`, name: "" } : { text: taken.text, name: file.name });
  };
  const isOver = useDroppedFile((file) => void takeFile(file));
  const take = (): void => {
    const checked = checkedText(text);
    if ("found" in checked) {
      if (checked.found === "no text") setFault("Paste a text, or choose a file, first.");
      else refuse(checked.found);
      return;
    }
    if (lengthOf(offers) + checked.text.length > MOST_TEXT_TOGETHER) {
      setFault("Your texts together are as long as a backup can hold. First remove one that you no longer need.");
      return;
    }
    setFault(null);
    const kind = guessKind(checked.text, name);
    onTaken({ title: titleOf(name, kind), kind, text: checked.text });
  };

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      noValidate
    >
      <TextArea
        label={label}
        hint={isOver ? "Let go to take it" : "It stays on this device."}
        rows={5}
        error={fault ?? undefined}
        value={text}
        onChange={(event) => keep({ text: event.target.value, name: "" })}
      />
      <div className={styles["acts"]}>
        <Button type="submit" variant={primary ? "primary" : "outline"} disabled={isTaking}>
          {isTaking ? "Taking the text out of the file" : action}
        </Button>
        <div className={styles["file"]}>
          <label htmlFor={fileId}>or choose a file</label>
          <input
            id={fileId}
            type="file"
            accept={ENDINGS.join(",")}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file !== undefined) void takeFile(file);
              // The same file can be chosen again once it was fixed.
              event.target.value = "";
            }}
          />
        </div>
      </div>
    </form>
  );
};
