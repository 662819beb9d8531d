import { type ReactNode, useId, useRef } from "react";
import styles from "./heat-table.module.css";
import { HeatCell, type Heat } from "./heat-cell.tsx";
import { useOneStop } from "./use-one-stop.ts";

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

/**
 * Scores as cells that lead somewhere, greener where higher, the figure always written. On a phone each row's head stands above
 * its cells. Tab stops at it once, and the arrow keys go from cell to cell.
 */
export const HeatTable = ({ caption, corner, columns, rows }: HeatTableProps) => {
  const table = useRef<HTMLTableElement>(null);
  const listens = useOneStop(table);
  const keysId = useId();
  return (
    <div className={styles["scroll"]} role="region" aria-label={caption}>
      <p id={keysId} className="visually-hidden">
        The arrow keys move from cell to cell.
      </p>
      <table
        ref={table}
        className={styles["table"]}
        style={{ "--columns": columns.length }}
        aria-describedby={keysId}
        {...listens}
      >
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
};
