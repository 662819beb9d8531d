import type { ReactNode } from "react";
import styles from "./heat-table.module.css";
import { HeatCell, type Heat } from "./heat-cell.tsx";

interface HeatOf extends Heat {
  /** the column's id; a row has one cell a column, in the columns' order */
  readonly column: string;
}

interface HeatTableProps {
  readonly caption: string;
  /** heads the first column */
  readonly corner: ReactNode;
  readonly columns: readonly { readonly id: string; readonly head: ReactNode }[];
  readonly rows: readonly { readonly id: string; readonly head: ReactNode; readonly cells: readonly HeatOf[] }[];
}

/** Scores as cells, greener where higher, the figure always written. On a phone each row's head stands above its cells. */
export const HeatTable = ({ caption, corner, columns, rows }: HeatTableProps) => (
  <div className={styles["scroll"]} role="region" aria-label={caption} tabIndex={0}>
    <table className={styles["table"]} style={{ "--columns": columns.length }}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ id, head }) => (
            <th key={id} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells }) => (
          <tr key={id}>
            <th scope="row">{head}</th>
            {cells.map(({ column, ...heat }) => (
              <HeatCell key={column} {...heat} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
