import type { RankingRow } from "../findings/report-ranking.ts";
import type { ReportGap, ReportTable } from "../findings/report-table.ts";
import { GapBar } from "../ui/gap-bar.tsx";
import { Rail } from "../ui/rail.tsx";
import { StackedBar } from "../ui/stacked-bar.tsx";
import { ReportGrid, ReportPart } from "./report-parts.tsx";

/** The offers, best first, with what their verdicts rest on. */
export const RankingPart = ({ rows }: { readonly rows: readonly RankingRow[] }) => {
  const withFirst = rows.some(({ first }) => first !== null);
  return (
    <ReportPart title="Ranking">
      <ReportGrid
        caption="Offers by score, best first"
        head={["", "Offer", "Score", "Likely", ...(withFirst ? ["First in"] : []), "Answered", "Reads as", "Reply by"]}
        figures={withFirst ? [2, 3, 4, 5] : [2, 3, 4]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            row.place,
            <span key="offer">
              <strong>{row.name}</strong>
              {row.title !== "" && ` · ${row.title}`}
            </span>,
            row.score,
            row.likely,
            ...(withFirst ? [row.first ?? ""] : []),
            row.answered,
            row.readsAs,
            row.replyBy ?? "–",
          ],
        }))}
      />
      {rows.map(({ id, name, score, likely, rail, verdict, reasons, flags }) => (
        <div key={id} className="report-keep">
          <h3>
            {name}: {verdict}
          </h3>
          <Rail {...rail} label={`${name}: ${score}, likely ${likely}`} />
          <p>{reasons}</p>
          {flags.length > 0 && (
            <ul>
              {flags.map((flag) => (
                <li key={flag.id}>
                  {flag.state}: {flag.title}. {flag.effect}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </ReportPart>
  );
};

/** Criteria × offers, and where each offer's points come from. */
export const TablePart = ({ table: { offers, rows } }: { readonly table: ReportTable }) => (
  <ReportPart title="Criterion by criterion">
    <ReportGrid
      caption="How good each offer is at each criterion, of 100, with answers that are not known"
      head={["Criterion", "Weight", ...offers.map(({ name, score }) => `${name} ${score}`)]}
      figures={[1, ...offers.map((_, index) => index + 2)]}
      rows={rows.map(({ criterion, weight, cells }) => ({
        id: criterion,
        cells: [
          criterion,
          weight,
          ...cells.map(({ partial, unknown }) => (unknown === 0 ? String(partial) : `${partial} (${unknown} open)`)),
        ],
      }))}
    />
    <h3>Where the points come from</h3>
    {offers.map(({ id, name, score }, index) => (
      <div key={id} className="report-bar">
        <span>{name}</span>
        <StackedBar
          full={100}
          label={`${name}: ${score} of 100. ${rows.map(({ criterion, cells }) => `${criterion} ${(cells[index]?.points ?? 0).toFixed(1)}`).join(", ")}`}
          parts={rows.map(({ criterion, cells }) => ({ label: criterion, value: cells[index]?.points ?? 0 }))}
        />
        <strong className="report-number">{score}</strong>
      </div>
    ))}
    <p className="report-small">From left to right: {rows.map(({ criterion }) => criterion).join(" · ")}</p>
  </ReportPart>
);

/** Why the first is ahead of each of the others. */
export const WhyPart = ({ gaps }: { readonly gaps: readonly ReportGap[] }) => (
  <ReportPart title="Why">
    {gaps.map(({ headline, detail, parts, total }) => {
      const least = Math.min(0, ...parts.map(({ points }) => points));
      const most = Math.max(0, ...parts.map(({ points }) => points));
      return (
        <div key={headline}>
          <h3>{headline}</h3>
          <p>{detail}</p>
          <ReportGrid
            caption="Points that each criterion adds to the gap"
            head={["Criterion", "", "Points"]}
            figures={[2]}
            rows={[
              ...parts.map(({ criterion, points, change }) => ({
                id: criterion,
                cells: [criterion, <GapBar key="bar" {...{ value: points, least, most }} />, change],
              })),
              { id: "total", cells: ["Together", "", total] },
            ]}
          />
        </div>
      );
    })}
  </ReportPart>
);
