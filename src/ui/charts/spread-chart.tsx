import { scaleLinear } from "d3-scale";
import { Legend } from "./legend.tsx";
import { shadeAt } from "./shade.ts";

interface SpreadCurve {
  readonly name: string;
  /** how likely each whole point is, lowest first, without gaps */
  readonly points: readonly { readonly at: number; readonly share: number }[];
  /** the stretch to fill more strongly, in points */
  readonly likely: readonly [number, number];
  /** the mean, marked as a dot on the line, in points */
  readonly score: number;
}

interface SpreadChartProps {
  /** what the chart says, in words */
  readonly label: string;
  readonly curves: readonly SpreadCurve[];
}

const HEIGHT = 110;
const BELOW = 26;
/** Less likely than this, of the likeliest point, isn't worth drawing. */
const NEGLIGIBLE = 0.002;
const SHADES = [0, 5] as const;
const DASHES = [undefined, "5 3"] as const;

const worthDrawing = (curves: readonly SpreadCurve[]): readonly number[] =>
  curves.flatMap(({ points }) => points.filter(({ share }) => share > NEGLIGIBLE).map(({ at }) => at));

/** How scores are spread: one hill a curve over the points they could end at, its likely stretch filled. */
export const SpreadChart = ({ label, curves }: SpreadChartProps) => {
  const drawn = worthDrawing(curves);
  const x = scaleLinear([Math.max(0, Math.min(...drawn) - 3), Math.min(100, Math.max(...drawn) + 3)], [0, 100]);
  const highest = Math.max(...curves.flatMap(({ points }) => points.map(({ share }) => share)));
  const y = scaleLinear([0, highest], [100, 4]);
  const hill = (points: SpreadCurve["points"]): string => {
    const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
    const corners = [{ at: first - 1, share: 0 }, ...points, { at: last + 1, share: 0 }];
    return `M${corners.map(({ at, share }) => `${x(at).toFixed(2)} ${y(share).toFixed(2)}`).join("L")}Z`;
  };
  return (
    <div>
      <svg role="img" aria-label={label} width="100%" height={HEIGHT + BELOW} overflow="visible">
        <svg width="100%" height={HEIGHT} viewBox="0 0 100 100" preserveAspectRatio="none" overflow="hidden">
          {curves.map(({ name, points, likely }, place) => {
            const { fill } = shadeAt(SHADES[place] ?? place);
            return (
              <g key={name}>
                <path d={hill(points)} fill={fill} fillOpacity="0.22" />
                <svg
                  x={x(likely[0] - 0.5)}
                  width={Math.max(0, x(likely[1] + 0.5) - x(likely[0] - 0.5))}
                  height="100"
                  viewBox={`${x(likely[0] - 0.5)} 0 ${Math.max(0.01, x(likely[1] + 0.5) - x(likely[0] - 0.5))} 100`}
                  preserveAspectRatio="none"
                >
                  <path d={hill(points)} fill={fill} fillOpacity="0.45" />
                </svg>
                <path
                  d={hill(points)}
                  fill="none"
                  stroke="var(--ink-soft)"
                  strokeWidth="1.25"
                  strokeDasharray={DASHES[place]}
                  vectorEffect="non-scaling-stroke"
                />
              </g>
            );
          })}
        </svg>
        <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} stroke="var(--line-strong)" />
        {curves.map(({ name, score }, place) => (
          <circle
            key={name}
            cx={`${x(score)}%`}
            cy={HEIGHT}
            r="5"
            fill={shadeAt(SHADES[place] ?? place).fill}
            stroke="var(--ink)"
            strokeWidth="1.25"
          />
        ))}
        {x.ticks(5).map((tick) => (
          <text
            key={tick}
            x={`${x(tick)}%`}
            y={HEIGHT + 20}
            textAnchor="middle"
            fill="var(--ink-soft)"
            fontFamily="var(--sans)"
            fontSize="12"
            aria-hidden="true"
          >
            {tick}
          </text>
        ))}
      </svg>
      {curves.length > 1 && (
        <Legend parts={curves.map(({ name }, place) => ({ label: name, shade: SHADES[place] ?? place }))} />
      )}
    </div>
  );
};
