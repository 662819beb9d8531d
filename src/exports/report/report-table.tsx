import type { ReportTable } from "../../findings/report/report-table.ts";
import { StackedBar } from "../../ui/charts/bars/stacked-bar.tsx";
import { ReportGrid } from "./report-grid.tsx";
import { ReportPart } from "./report-parts.tsx";

type Cell = ReportTable["rows"][number]["cells"][number];

/** A page is not wide enough for a column each of more offers than this: then each has a row. */
const IN_COLUMNS = 4;

/** Where each has a row, a page is as wide as so many criteria. */
const CRITERIA_ACROSS = 11;

const Partial = ({ cell: { partial, unknown } }: { readonly cell: Cell }) => (
  <>
    {unknown > 0 && <span className="report-open">{unknown} open </span>}
    {partial}
  </>
);

const OffersInColumns = ({ table: { offers, rows } }: { readonly table: ReportTable }) => (
  <ReportGrid
    caption="How good each offer is at each criterion, of 100"
    captionHidden
    head={[
      "Criterion",
      "Weight",
      ...offers.map(({ id, name, score }) => (
        <span key={id} className="report-called">
          {name} {score}
        </span>
      )),
    ]}
    stacked={["", "Weight", ...offers.map(({ name }) => name)]}
    figures={[1, ...offers.map((_, index) => index + 2)]}
    rows={rows.map(({ criterion, weight, cells }) => ({
      id: criterion,
      cells: [
        criterion,
        weight,
        ...cells.map((cell, index) => <Partial key={offers[index]?.id ?? criterion} cell={cell} />),
      ],
    }))}
  />
);

interface InRowsProps {
  readonly table: ReportTable;
  /** the criteria that stand in this table, from the first on to the one after the last */
  readonly from: number;
  readonly to: number;
}

const OffersInRows = ({ table: { offers, rows }, from, to }: InRowsProps) => {
  const shown = rows.slice(from, to);
  const part = shown.length < rows.length ? `, from ${shown[0]?.criterion ?? ""} on` : "";
  return (
    <ReportGrid
      caption={`How good each offer is at each criterion, of 100, with the criterion's weight${part}`}
      captionHidden
      head={["Offer", "Score", ...shown.map(({ criterion, weight }) => `${criterion} ${weight}`)]}
      stacked={["", "Score", ...shown.map(({ criterion }) => criterion)]}
      figures={[1, ...shown.map((_, index) => index + 2)]}
      rows={offers.map(({ id, name, score }, index) => ({
        id,
        cells: [
          <span key="name" className="report-called">
            {name}
          </span>,
          score,
          ...shown.map(({ cells }) => String(cells[index]?.partial ?? "")),
        ],
      }))}
    />
  );
};

/** As many tables as it takes, about equally wide. */
const TablesInRows = ({ table }: { readonly table: ReportTable }) => {
  const count = Math.ceil(table.rows.length / CRITERIA_ACROSS);
  const across = Math.ceil(table.rows.length / count);
  return (
    <div className="report-narrow">
      {Array.from({ length: count }, (_, index) => index * across).map((from) => (
        <OffersInRows key={from} table={table} from={from} to={from + across} />
      ))}
    </div>
  );
};

/** Criteria × offers. */
export const TablePart = ({ table }: { readonly table: ReportTable }) => (
  <ReportPart title="Criterion by criterion" aside="how good each offer is, of 100">
    {table.offers.length <= IN_COLUMNS ? <OffersInColumns table={table} /> : <TablesInRows table={table} />}
  </ReportPart>
);

/** Where each offer's points come from. */
export const PointsPart = ({ points: { offers, rows } }: { readonly points: ReportTable }) => (
  <div className="report-points">
    <ReportPart title="Where the points come from">
      {offers.map(({ id, name, score }, index) => (
        <div key={id} className="report-bar">
          <span>{name}</span>
          <StackedBar
            full={100}
            label={`${name}: ${score} of 100. ${rows.map(({ criterion, cells }) => `${criterion} ${cells[index]?.shown ?? 0}`).join(", ")}`}
            parts={rows.flatMap(({ criterion, cells }, shade) => {
              const { points, open } = cells[index] ?? { points: 0, open: 0 };
              return [
                { label: criterion, value: points - open, shade },
                { label: `${criterion}, not known`, value: open, isOpen: true },
              ];
            })}
          />
          <strong className="report-number">{score}</strong>
        </div>
      ))}
      <p className="report-small">
        From left to right: {rows.map(({ criterion }) => criterion).join(" · ")}. Hatched: not known, counted as it
        usually turns out.
      </p>
    </ReportPart>
  </div>
);
