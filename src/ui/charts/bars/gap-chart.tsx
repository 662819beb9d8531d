import type { ReactNode } from "react";
import styles from "./gap-chart.module.css";
import { GapBar } from "./gap-bar.tsx";

interface GapRow {
  readonly id: string;
  readonly label: ReactNode;
  /** points this adds to the gap */
  readonly value: number;
  /** the figure as it is written, such as "+6.6" */
  readonly text: string;
}

interface GapChartProps {
  /** what the table shows, for screen readers */
  readonly caption: string;
  readonly rows: readonly GapRow[];
  /** the gap that the rows sum to */
  readonly total?: { readonly label: ReactNode; readonly text: string };
}

/** How each part adds to a gap between two, right or left of zero. */
export const GapChart = ({ caption, rows, total }: GapChartProps) => {
  const least = Math.min(0, ...rows.map(({ value }) => value));
  const most = Math.max(0, ...rows.map(({ value }) => value));
  return (
    <table className={styles["chart"]}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ id, label, value, text }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className={styles["bar"]}>
              <GapBar {...{ value, least, most }} />
            </td>
            <td className={styles["figure"]}>{text}</td>
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {total.label}
            </th>
            <td className={styles["figure"]}>{total.text}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};
