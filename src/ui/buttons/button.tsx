import type { ComponentProps, ReactNode } from "react";
import { classList } from "../style/class-list.ts";
import styles from "./button.module.css";

export interface ButtonLook {
  readonly variant?: "primary" | "outline" | "quiet" | "danger";
  readonly small?: boolean;
  /** a broken outline, for an answer that leaves something open */
  readonly dashed?: boolean;
}

/** The classes of a button or of a link that looks like one. */
export const buttonLook = ({ variant = "outline", small = false, dashed = false }: ButtonLook, icon = false): string =>
  classList(
    styles["button"],
    styles[variant],
    small && styles["small"],
    dashed && styles["dashed"],
    icon && styles["icon"],
  );

type ButtonProps = Omit<ComponentProps<"button">, "className"> & ButtonLook;

/** A button; it submits a form only with `type="submit"`. */
export const Button = ({ variant, small, dashed, type = "button", ...rest }: ButtonProps) => (
  <button
    type={type}
    className={buttonLook({
      ...(variant && { variant }),
      ...(small !== undefined && { small }),
      ...(dashed !== undefined && { dashed }),
    })}
    {...rest}
  />
);

interface IconButtonProps extends ButtonLook, Omit<ComponentProps<"button">, "className" | "aria-label"> {
  /** what the button does, as someone who can't see it hears it */
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
