import { useState } from "react";
import { textDraft } from "./text-form.tsx";
import { clearDraft } from "../../offers/edit/edit-app-state.ts";
import { updateMaterial } from "../../offers/edit/edit-material.ts";
import type { Material } from "../../offers/material-schema.ts";
import { TakeForm } from "../../parts/reading/take-form.tsx";
import { type ParagraphChange, paragraphChanges } from "../../reading/paragraph-changes.ts";
import { today } from "../../state/browser/today.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { Button } from "../../ui/buttons/button.tsx";
import styles from "./texts.module.css";

interface NewVersionProps {
  readonly offerId: string;
  readonly material: Material;
}

const Changes = ({ changes }: { readonly changes: readonly ParagraphChange[] }) => {
  const changed = changes.map((change, place) => ({ ...change, place })).filter(({ kind }) => kind !== "same");
  if (changed.length === 0) return <p>Every paragraph is as it was.</p>;
  return (
    <ul className={styles["changes"]} aria-label="What changed">
      {changed.map(({ kind, text, place }) => (
        <li key={place}>
          <b>{kind === "added" ? "New" : "Gone"}</b> {kind === "added" ? <ins>{text}</ins> : <del>{text}</del>}
        </li>
      ))}
    </ul>
  );
};

/** Puts a new version in the place of a text, once the person has seen what changed. */
export const NewVersion = ({ offerId, material }: NewVersionProps) => {
  const edit = useEdit();
  const [next, setNext] = useState<string | null>(null);
  const draft = textDraft(offerId, material.id);
  if (next === null)
    return <TakeForm form={draft} label="Paste it" action="Show what changed" onTaken={({ text }) => setNext(text)} />;
  const replace = (): void => {
    edit(
      (file) =>
        updateMaterial(clearDraft(file, draft), offerId, material.id, ({ day: _before, ...text }) => ({
          ...text,
          text: next,
          added: today(),
        })),
      `${material.title} replaced`,
    );
    setNext(null);
  };
  return (
    <div className={styles["fields"]}>
      <Changes changes={paragraphChanges(material.text, next)} />
      <div className={styles["acts"]}>
        <Button variant="primary" onClick={replace}>
          Replace it
        </Button>
        <Button onClick={() => setNext(null)}>Keep the old one</Button>
      </div>
    </div>
  );
};
