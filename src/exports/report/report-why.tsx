import { sentence } from "../../findings/words/sentence.ts";
import { ReportGrid } from "./report-grid.tsx";
import { ReportPart } from "./report-parts.tsx";
import type { ReportGap } from "../../findings/report/report-table.ts";
import { GapBar } from "../../ui/charts/bars/gap-chart.tsx";

const GapParts = ({ headline, parts, total, together }: ReportGap) => {
  const least = Math.min(0, ...parts.map(({ points }) => points));
  const most = Math.max(0, ...parts.map(({ points }) => points));
  return (
    <ReportGrid
      caption={`${headline}: what each criterion adds, in points`}
      captionHidden
      head={[
        "Criterion",
        <span key="bar" className="report-hidden">
          As a bar
        </span>,
        "Points",
      ]}
      figures={[2]}
      rows={[
        ...parts.map(({ criterion, points, change }) => ({
          id: criterion,
          cells: [criterion, <GapBar key="bar" {...{ value: points, least, most }} height={16} />, change],
        })),
        { id: "total", cells: [together, "", total] },
      ]}
    />
  );
};

/** Why the first is ahead of those behind it. */
export const WhyPart = ({ gaps }: { readonly gaps: readonly ReportGap[] }) => (
  <ReportPart title="Why">
    {gaps.map((gap) => (
      <div key={gap.headline} className="report-gap">
        <p>
          <strong>{sentence(gap.headline)}</strong> {gap.detail}
        </p>
        {gap.parts.length > 0 && <GapParts {...gap} />}
      </div>
    ))}
  </ReportPart>
);
