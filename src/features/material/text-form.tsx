import { kindInWords } from "../../findings/reading/text-words.ts";
import { dateSchema } from "../../offers/date-schema.ts";
import { updateMaterial } from "../../offers/edit/edit-material.ts";
import type { Material } from "../../offers/material-schema.ts";
import { LONGEST_TITLE, MATERIAL_KINDS } from "../../offers/text-limits.ts";
import { evidenceOfText } from "../../reading/suggest/said.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { Select } from "../../ui/form/select.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import styles from "./texts.module.css";

interface TextFormProps {
  readonly offerId: string;
  readonly material: Material;
}

/** What a text is called and is, how what it says is known, and from whom. Saved as it is typed. */
export const TextForm = ({ offerId, material }: TextFormProps) => {
  const edit = useEdit();
  const change = (make: (text: Material) => Material): void => {
    edit((file) => updateMaterial(file, offerId, material.id, make));
  };
  return (
    <div className={styles["fields"]}>
      <TextInput
        label="Name"
        maxLength={LONGEST_TITLE}
        value={material.title}
        onChange={({ target: { value } }) => change((text) => ({ ...text, title: value }))}
      />
      <Select
        label="What it is"
        value={material.kind}
        onChange={({ target: { value } }) => {
          const kind = MATERIAL_KINDS.find((each) => each === value);
          if (kind !== undefined) change(({ evidence: _usual, ...text }) => ({ ...text, kind }));
        }}
      >
        {MATERIAL_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindInWords(kind)}
          </option>
        ))}
      </Select>
      <Select
        label="How you know what it says"
        value={evidenceOfText(material)}
        onChange={({ target: { value } }) => change((text) => ({ ...text, evidence: value }))}
      >
        {bundledRubric.evidence.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      <TextInput
        label="From whom?"
        aside="optional"
        maxLength={LONGEST_TITLE}
        value={material.from ?? ""}
        onChange={({ target: { value } }) =>
          change(({ from: _before, ...text }) => (value === "" ? text : { ...text, from: value }))
        }
      />
      <TextInput
        label="Date on it"
        aside="optional"
        hint="“Within five days” is counted from it."
        type="date"
        defaultValue={material.day ?? ""}
        onChange={({ target: { value } }) => {
          if (value === "" || dateSchema.safeParse(value).success)
            change(({ day: _before, ...text }) => (value === "" ? text : { ...text, day: value }));
        }}
      />
    </div>
  );
};

/** What the draft of a text that is to be added to an offer is kept under, or of a new version of one of its texts. */
export const textDraft = (offerId: string, text = ""): string => `${offerId} text ${text}`.trim();
