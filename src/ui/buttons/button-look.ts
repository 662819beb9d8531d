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
