import type { MethodTable } from "../../findings/method/method-section.ts";
import { classList } from "../../ui/style/class-list.ts";
import { Sideways } from "../../ui/page/sideways.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./method-table-view.module.css";

/** Up to this many columns fit a phone, unless a word in them is very long. */
const FIT = 3;

/** Figures side by side, with a sum or mean below where there is one. */
export const MethodTableView = ({
  table: { caption, columns, rows, inWords = false },
}: {
  readonly table: MethodTable;
}) => {
  const fits = columns.length <= FIT;
  const drawn = (
    <table className={classList(styles["table"], fits && styles["fits"], inWords && styles["words"])}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, place) => (
            <th key={column} scope="col">
              {column === "" ? <span className="visually-hidden">{place === 0 ? "Row" : "Here"}</span> : column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells, isTotal = false }) => (
          <tr key={id ?? head} className={classList(isTotal && styles["total"])}>
            <th scope="row">
              <Name>{head}</Name>
            </th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return <Sideways label={`${caption}, table`}>{drawn}</Sideways>;
};
