import { useEffect, useRef, useState } from "react";
import { renameSource } from "../../offers/edit/edit-sources.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Select } from "../../ui/form/select.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import styles from "./sources-page.module.css";

interface RenameFormProps {
  /** the offer's id */
  readonly offer: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Renames a source, or merges it with another; both can be undone. */
export const RenameForm = ({ offer, name, others, isOpen, onOpen, onClose }: RenameFormProps) => {
  const edit = useEdit();
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const rename = (after: string, said: string): void => {
    edit((file) => renameSource(file, offer, name, after), said);
    onClose();
    // The card of the old name is gone.
    document.querySelector("h1")?.focus();
  };
  if (!isOpen)
    return (
      <Button small onClick={onOpen}>
        Rename or merge
      </Button>
    );
  return (
    <form
      className={styles["rename"]}
      onSubmit={(event) => {
        event.preventDefault();
        const after = typed.trim();
        if (after === "" || after === name) onClose();
        else
          rename(after, others.includes(after) ? `${name} and ${after} are one now` : `${name} is called ${after} now`);
      }}
    >
      <TextInput
        label="Name"
        value={typed}
        maxLength={80}
        ref={field}
        onChange={(event) => setTyped(event.target.value)}
      />
      {others.length > 0 && (
        <Select
          label="The same as"
          value=""
          onChange={(event) => {
            if (event.target.value !== "") rename(event.target.value, `${name} and ${event.target.value} are one now`);
          }}
        >
          <option value="">Someone else</option>
          {others.map((other) => (
            <option key={other} value={other}>
              {other}
            </option>
          ))}
        </Select>
      )}
      <div className={styles["acts"]}>
        <Button type="submit" small variant="primary">
          Rename
        </Button>
        <Button small variant="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </form>
  );
};
