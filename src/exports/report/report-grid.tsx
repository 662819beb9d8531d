import type { ReactNode } from "react";

interface GridProps {
  /** what the table holds; no two tables of a report have the same */
  readonly caption: string;
  /** the caption is for screen readers alone, where a heading or a sentence before the table says it */
  readonly captionHidden?: boolean;
  readonly head: readonly ReactNode[];
  /** the first cell of a row is its head; `id` tells rows apart */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
  /** on paper, stands over the head and with it on each page that the table goes on to */
  readonly over?: string;
  /** on a narrow screen each row is a small card, its cells under these names; empty for those that need none */
  readonly stacked?: readonly string[];
  /** the columns, from 1, that hold figures */
  readonly figures: readonly number[];
}

/** A table that scrolls sideways where it must, and repeats its head on paper. */
export const ReportGrid = ({ caption, captionHidden = false, head, rows, figures, over, stacked }: GridProps) => {
  const look = (column: number) => (figures.includes(column) ? { className: "report-number" } : {});
  const columns = head.map((cell, column) => ({ id: `column ${column}`, cell, column }));
  return (
    <div className="report-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table className={stacked && "report-stacked"}>
        <caption className={captionHidden ? "report-hidden" : undefined}>{caption}</caption>
        <thead>
          {over !== undefined && (
            <tr className="report-over" aria-hidden="true">
              <td colSpan={head.length}>{over}</td>
            </tr>
          )}
          <tr>
            {columns.map(({ id, cell, column }) => (
              <th key={id} scope="col" {...look(column)}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [first, ...rest] }) => (
            <tr key={id}>
              <th scope="row">{first}</th>
              {columns.slice(1).map(({ id: key, column }) => (
                <td key={key} {...look(column)} {...(stacked && { "data-label": stacked[column] })}>
                  {rest[column - 1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
