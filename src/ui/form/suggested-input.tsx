import type { ComponentProps } from "react";
import { Button } from "../buttons/button.tsx";
import styles from "./suggested-input.module.css";
import { TextInput } from "./text-input.tsx";

interface Suggestion {
  readonly value: string;
  readonly label: string;
}

type SuggestedInputProps = ComponentProps<typeof TextInput> & {
  /** what can be put in with one press; those that stand there already are left out */
  readonly suggestions: readonly Suggestion[];
  readonly current: string;
  readonly onSuggest: (value: string) => void;
};

/** One line of text, with a few things that were put in before to choose from. */
export const SuggestedInput = ({ suggestions, current, onSuggest, ...rest }: SuggestedInputProps) => {
  const others = suggestions.filter(({ value }) => value !== current.trim());
  return (
    <div className={styles["suggested"]}>
      <TextInput {...rest} />
      {others.length > 0 && (
        <ul
          role="list"
          className={styles["row"]}
          aria-label={`${typeof rest.label === "string" ? rest.label : ""} Named before`}
        >
          {others.map(({ value, label }) => (
            <li key={value}>
              <Button small variant="quiet" onClick={() => onSuggest(value)}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
