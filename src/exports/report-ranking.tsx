import { tenths } from "../findings/points-in-words.ts";
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
        caption="Offers by score, best first; the line goes from 0 to 100"
        head={["Offer", "Score", "", "Likely", "Answered", ...(withFirst ? ["First in"] : []), "Reads as", "Reply by"]}
        figures={withFirst ? [1, 3, 4, 5] : [1, 3, 4]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <span key="offer">
              {row.place} <strong>{row.name}</strong>
              {row.title !== "" && <span className="report-small">, {row.title}</span>}
            </span>,
            <span key="score" className="report-score">
              {row.score}
            </span>,
            <div key="rail" className="report-rail">
              <Rail {...row.rail} label={`${row.name}: ${row.score}, likely ${row.likely}`} />
            </div>,
            row.likely,
            row.answered,
            ...(withFirst ? [row.first ?? ""] : []),
            row.readsAs,
            row.replyBy ?? "–",
          ],
        }))}
      />
      <dl>
        {rows.map(({ id, name, verdict, reasons, flags }) => (
          <div key={id} className="report-keep">
            <dt>
              {name}: {verdict}
            </dt>
            <dd>
              {reasons}
              {flags.length > 0 && (
                <span className="report-flag">{flags.map(({ state, title }) => `${state}: ${title}.`).join(" ")}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </ReportPart>
  );
};

/** Criteria × offers. */
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
  </ReportPart>
);

/** Where each offer's points come from. */
export const PointsPart = ({ points: { offers, rows } }: { readonly points: ReportTable }) => (
  <ReportPart title="Where the points come from">
    {offers.map(({ id, name, score }, index) => (
      <div key={id} className="report-bar">
        <span>{name}</span>
        <StackedBar
          full={100}
          label={`${name}: ${score} of 100. ${rows.map(({ criterion, cells }) => `${criterion} ${tenths(cells[index]?.points ?? 0)}`).join(", ")}`}
          parts={rows.map(({ criterion, cells }) => ({ label: criterion, value: cells[index]?.points ?? 0 }))}
        />
        <strong className="report-number">{score}</strong>
      </div>
    ))}
    <p className="report-small">From left to right: {rows.map(({ criterion }) => criterion).join(" · ")}</p>
  </ReportPart>
);

const GapParts = ({ parts, total }: Pick<ReportGap, "parts" | "total">) => {
  const least = Math.min(0, ...parts.map(({ points }) => points));
  const most = Math.max(0, ...parts.map(({ points }) => points));
  return (
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
  );
};

/** Why the first is ahead of each of the others. */
export const WhyPart = ({ gaps }: { readonly gaps: readonly ReportGap[] }) => (
  <ReportPart title="Why">
    {gaps.map(({ headline, detail, parts, total }) => (
      <div key={headline}>
        <p>
          <strong>{headline}.</strong> {detail}
        </p>
        {parts.length > 0 && <GapParts {...{ parts, total }} />}
      </div>
    ))}
  </ReportPart>
);
