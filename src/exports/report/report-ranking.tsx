import type { ReportRankingRow } from "../../findings/report/report-ranking.ts";
import { Rail } from "../../ui/charts/rail.tsx";
import { ReportGrid } from "./report-grid.tsx";

const Ends = () => (
  <span className="report-ends">
    <span>0</span> <span>100</span>
  </span>
);

const RankingTable = ({ rows }: { readonly rows: readonly ReportRankingRow[] }) => {
  const withFirst = rows.some(({ first }) => first !== null);
  return (
    <ReportGrid
      caption={
        rows.some(({ place }) => place !== "–") ? "The offers by score, best first" : "The offers, none ranked yet"
      }
      captionHidden
      head={[
        "Offer",
        "Score",
        <Ends key="ends" />,
        "Likely",
        ...(withFirst
          ? [
              <span key="first" className="report-date">
                First in
              </span>,
            ]
          : []),
        "Answered",
        <span key="reply" className="report-date">
          Reply by
        </span>,
      ]}
      stacked={["", "Score", "", "Likely", ...(withFirst ? ["First in"] : []), "Answered", "Reply by"]}
      figures={withFirst ? [1, 3, 4, 5] : [1, 3, 4]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <span key="offer" className="report-offer">
            <span className="report-place">{row.place}</span>
            <span className="report-called">
              <strong>{row.name}</strong>
              {row.title !== "" && (
                <>
                  <span className="report-hidden">, </span>
                  <span className="report-title">{row.title}</span>
                </>
              )}
            </span>
          </span>,
          <span key="score" className="report-score">
            {row.score}
          </span>,
          <div key="rail" className="report-rail">
            <Rail {...row.rail} small label={`${row.name}: ${row.score}, likely ${row.likely}`} />
          </div>,
          row.likely,
          ...(withFirst ? [row.first ?? ""] : []),
          row.answered,
          <span key="reply" className="report-date">
            {row.replyBy ?? "–"}
          </span>,
        ],
      }))}
    />
  );
};

/** The offers, best first, with what their verdicts rest on. */
export const RankingPart = ({ rows }: { readonly rows: readonly ReportRankingRow[] }) => (
  <section>
    <RankingTable rows={rows} />
    {rows.some(({ rail }) => rail.wide !== undefined) && (
      <p className="report-small">Fainter band: if each source is right or wrong as a whole.</p>
    )}
    <dl>
      {rows.map(({ id, name, verdict, reasons, lane, signs }) => (
        <div key={id} className="report-keep">
          <dt>
            {name}: {verdict}
          </dt>
          <dd>
            {lane} {reasons}
            {signs.length > 0 && <span className="report-flag"> {signs.join(" ")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
