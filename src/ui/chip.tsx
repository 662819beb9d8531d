import type { ReactNode } from "react";
import styles from "./chip.module.css";
import { classList } from "./style/class-list.ts";
import type { Tone } from "./charts/tone.ts";

interface ChipProps {
  readonly tone?: Tone;
  /** a broken outline: possible, not certain */
  readonly dashed?: boolean;
  readonly children: ReactNode;
}

/** A few words on a coloured pill. */
export const Chip = ({ tone = "neutral", dashed = false, children }: ChipProps) => (
  <span className={classList(styles["chip"], styles[tone], dashed && styles["dashed"])}>{children}</span>
);
