import { withHiddenShown } from "../../findings/names/hidden-characters.ts";
import { useState } from "react";
import { counted } from "../../findings/words/counts-in-words.ts";
import { longDateInWords } from "../../findings/words/dates-in-words.ts";
import { kindInWords } from "../../findings/reading/text-words.ts";
import { removeMaterial } from "../../offers/edit/edit-material.ts";
import type { Material } from "../../offers/material-schema.ts";
import type { Offer } from "../../offers/schema.ts";
import { MarkedText } from "../../parts/reading/marked-text.tsx";
import { useEdit } from "../../state/live/use-edit.ts";
import { useReadings } from "../../state/reading/use-readings.ts";
import { Card } from "../../ui/card.tsx";
import { Button } from "../../ui/buttons/button.tsx";
import { NewVersion } from "./new-version.tsx";
import { TextForm } from "./text-form.tsx";
import styles from "./texts.module.css";

interface TextCardProps {
  readonly offer: Offer;
  readonly material: Material;
}

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;

/** What was found in a text, in a sentence. */
const foundIn = (passages: number, language: string): string => {
  if (language === "other") return "It is not in English, so it was not read.";
  return passages === 0
    ? "Nothing in it speaks to a question."
    : `${passages === 1 ? "One sentence speaks" : `${passages} sentences speak`} to a question.`;
};

/** One text: what it is, what was found in it, and what can be done with it. */
export const TextCard = ({ offer, material }: TextCardProps) => {
  const edit = useEdit();
  const [texts] = useState(() => [material]);
  const read = useReadings(texts[0] === material ? texts : [material])?.[0]?.reading ?? null;
  const passages = read?.passages ?? [];
  const { kind, text, added } = material;
  const title = withHiddenShown(material.title);
  return (
    <Card
      title={title}
      intro={`${kindInWords(kind)}, ${counted(wordsIn(text), "word")}, added ${longDateInWords(added)}. ${read === null ? "It is being read." : foundIn(new Set(passages.map(({ start }) => start)).size, read.language)}`}
    >
      <div className={styles["folds"]}>
        <details>
          <summary>Read it, with what was found</summary>
          <MarkedText text={text} places={passages} />
        </details>
        <details>
          <summary>Name and kind</summary>
          <TextForm offerId={offer.id} material={material} />
        </details>
        <details>
          <summary>There is a new version</summary>
          <NewVersion offerId={offer.id} material={material} />
        </details>
        <Button
          variant="quiet"
          small
          onClick={() => edit((file) => removeMaterial(file, offer.id, material.id), `${title} removed`)}
        >
          Remove {title}
        </Button>
      </div>
    </Card>
  );
};
