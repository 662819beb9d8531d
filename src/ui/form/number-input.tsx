import type { ReactNode } from "react";
import { TextInput, type TextInputProps } from "./text-input.tsx";

export interface NumberInputProps extends Omit<TextInputProps, "type" | "dir" | "affixes"> {
  /** stands before the figure, such as a currency */
  readonly prefix?: ReactNode;
  /** stands after it, such as "%" or "hours" */
  readonly suffix?: ReactNode;
}

/**
 * A figure, typed as text with the number keys of a phone: separators of any country stay as they were typed,
 * and it is the form's schema that reads them.
 */
export const NumberInput = ({ prefix, suffix, ...rest }: NumberInputProps) => (
  <TextInput dir="ltr" inputMode="decimal" affixes={{ before: prefix, after: suffix }} {...rest} />
);
