import { useId, type ReactNode } from "react";
import { classList } from "../../style/class-list.ts";
import styles from "./option-row.module.css";

interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** what the option means, as a tooltip */
  readonly detail?: string;
}

export interface RadioSetProps<Value extends string> {
  /** what is being chosen */
  readonly label: string;
  readonly options: readonly RadioOption<Value>[];
  /** undefined while nothing is chosen */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** shows the label above the row; otherwise only screen readers have it */
  readonly labelShown?: boolean;
}

interface Looks {
  readonly look: {
    readonly group?: string | undefined;
    readonly row: string | undefined;
    readonly option: string | undefined;
  };
}

/** Native radio buttons in a row: one stop for Tab, arrow keys between them. */
export const RadioSet = <Value extends string>({
  label,
  options,
  value,
  onChange,
  labelShown = false,
  look,
}: RadioSetProps<Value> & Looks) => {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={classList(styles["group"], look.group)}>
      {labelShown && (
        <p className={styles["label"]} aria-hidden="true">
          {label}
        </p>
      )}
      <div className={look.row}>
        {options.map((option) => (
          <label key={option.value} className={classList(styles["option"], look.option)} title={option.detail}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </div>
  );
};
