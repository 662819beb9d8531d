import type { ReactNode } from "react";
import styles from "./gap-chart.module.css";

interface GapBarProps {
  /** points; negative goes to the left */
  readonly value: number;
  /** the least and the most that any bar of the list shows, with zero between them */
  readonly least: number;
  readonly most: number;
  /** pixels */
  readonly height?: number;
}

/** One bar to the right or the left of zero; its figure stands beside it. */
export const GapBar = ({ value, least, most, height = 28 }: GapBarProps) => {
  const span = most - least;
  const percent = (points: number): number => (span > 0 ? (points / span) * 100 : 0);
  const zero = percent(-least);
  const width = percent(Math.abs(value));
  return (
    <svg width="100%" height={height} aria-hidden="true" overflow="visible">
      <line x1={`${zero}%`} x2={`${zero}%`} y1="0" y2={height} stroke="var(--line-strong)" />
      <rect
        x={`${value < 0 ? zero - width : zero}%`}
        y={height / 4}
        width={`${width}%`}
        height={height / 2}
        rx="3"
        fill={value < 0 ? "var(--clay)" : "var(--green)"}
      />
    </svg>
  );
};

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
