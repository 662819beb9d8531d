import styles from "./legend.module.css";
import { shadeAt } from "./shade.ts";

interface LegendProps {
  readonly parts: readonly { readonly label: string; readonly shade?: number }[];
}

/** What each shade of a stacked bar stands for. */
export const Legend = ({ parts }: LegendProps) => (
  <ul role="list" className={styles["legend"]}>
    {parts.map(({ label, shade }, place) => (
      <li key={label}>
        <svg width="9" height="9" aria-hidden="true">
          <rect width="9" height="9" rx="2" fill={shadeAt(shade ?? place).fill} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
