import { memo, useId, type ComponentProps, type ReactNode } from "react";
import styles from "./choice-card.module.css";
import { classList } from "../../style/class-list.ts";
import { KeyHint } from "../key-hint.tsx";

interface ChoiceCardProps extends Omit<ComponentProps<"input">, "className" | "type"> {
  readonly label: ReactNode;
  /** a quiet line below the label */
  readonly detail?: ReactNode;
  /** the key that chooses it, such as "1" */
  readonly keyHint?: string;
  /** a broken outline, for "I don't know yet" */
  readonly dashed?: boolean;
  /** a lower card, for lists of many */
  readonly compact?: boolean;
}

/** One option of a question: a native radio button on a card. Its group is a `ChoiceGroup`. */
export const ChoiceCard = memo(
  ({ label, detail, keyHint, dashed = false, compact = false, ...rest }: ChoiceCardProps) => {
    const detailId = useId();
    return (
      <label className={classList(styles["card"], dashed && styles["dashed"], compact && styles["compact"])}>
        <input
          type="radio"
          className={styles["dot"]}
          {...rest}
          {...(keyHint !== undefined && { "aria-keyshortcuts": keyHint })}
          {...(detail !== undefined && { "aria-describedby": detailId })}
        />
        <span className={styles["words"]}>
          {label}
          {detail !== undefined && (
            <span id={detailId} className={styles["detail"]}>
              {detail}
            </span>
          )}
        </span>
        {keyHint !== undefined && <KeyHint>{keyHint}</KeyHint>}
      </label>
    );
  },
);
