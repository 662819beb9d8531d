import { type ReactNode, useId, useRef } from "react";
import { useOneStop } from "./use-one-stop.ts";
import { classList } from "../../style/class-list.ts";
import { Sideways } from "../../page/sideways.tsx";
import styles from "./heat-table.module.css";

interface Heat {
  /** points, 0-100; left out when there is nothing to score */
  readonly score?: number;
  /** nothing of it is known: it is hatched, and has no colour */
  readonly isUnknown?: boolean;
  readonly text: ReactNode;
  /** a small word at the right, such as "2 open" */
  readonly note?: ReactNode;
}

/** One cell: its colour is how far the score lies from the middle. */
const HeatCell = ({ score, isUnknown = false, text, note }: Heat) => {
  const away = score === undefined ? 0 : Math.min(100, Math.abs(score - 50) * 2);
  return (
    <td className={styles["cell"]}>
      <div
        className={classList(
          styles["heat"],
          isUnknown ? styles["unknown"] : score !== undefined && (score < 50 ? styles["low"] : styles["high"]),
        )}
        style={{ "--heat": `${away}%` }}
      >
        <span>{text}</span>
        {note !== undefined && <span className={styles["note"]}>{note}</span>}
      </div>
    </td>
  );
};

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
    <Sideways label={caption} isStop={false} headsStay look={styles["scroll"]}>
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
    </Sideways>
  );
};
