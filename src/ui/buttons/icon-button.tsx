import type { ComponentProps, ReactNode } from "react";
import { buttonLook, type ButtonLook } from "./button-look.ts";

interface IconButtonProps extends ButtonLook, Omit<ComponentProps<"button">, "className" | "aria-label"> {
  /** what the button does, as somebody who can't see it hears it */
  readonly label: string;
  /** an icon, hidden from screen readers */
  readonly children: ReactNode;
}

/** A button that shows only an icon; its label is its name and its tooltip. */
export const IconButton = ({ label, variant = "quiet", small = false, dashed = false, ...rest }: IconButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    className={buttonLook({ variant, small, dashed }, true)}
    {...rest}
  />
);
