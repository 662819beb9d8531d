import { useId } from "react";
import { Hatch } from "../hatch.tsx";

interface SplitBarProps {
  /** points gained by what is known */
  readonly gained: number;
  /** points, not negative, that what is not known could give or take */
  readonly open: number;
  /** points lost by what is known, not negative */
  readonly lost: number;
  /** the longest bar of the list in points: bars of one list share it, so that length is weight */
  readonly longest: number;
}

const GAP = 0.4;

/** Points gained, then what is not known, hatched, then points lost, on one bar as long as its weight. */
export const SplitBar = ({ gained, open, lost, longest }: SplitBarProps) => {
  const hatch = useId();
  const scale = longest > 0 ? 100 / longest : 0;
  const parts = [
    { key: "gained", points: gained, fill: "var(--green)" },
    { key: "open", points: open, fill: `url(#${hatch})` },
    { key: "lost", points: lost, fill: "var(--lost)" },
  ];
  return (
    <svg width="100%" height="14" aria-hidden="true">
      <Hatch id={hatch} />
      {parts.map(({ key, points, fill }, index) => {
        const before = parts.slice(0, index).reduce((sum, part) => sum + Math.max(0, part.points) * scale, 0);
        const width = Math.max(0, points) * scale - (before > 0 ? GAP : 0);
        const outline = key === "open" ? { stroke: "var(--line-field)", strokeWidth: 1 } : {};
        return width > 0 ? (
          <rect
            key={key}
            x={`${before + (before > 0 ? GAP : 0)}%`}
            width={`${width}%`}
            height="14"
            rx="3"
            fill={fill}
            {...outline}
          />
        ) : null;
      })}
    </svg>
  );
};
