import { scaleLinear } from "d3-scale";
import { positionLabels } from "./label-placement.ts";
import { LABEL_HEIGHT, labelWidth, pointBoxes, ScatterPoint, type Spot } from "./scatter-point.tsx";
import styles from "./scatter.module.css";

export interface ScatterProps {
  /** what the chart shows, in words: every point with its two figures */
  readonly label: string;
  readonly points: readonly Spot[];
  /** how a figure of the x axis is written */
  readonly writeX: (value: number) => string;
  readonly xTitle: string;
  readonly yTitle: string;
}

interface ScatterPlotProps extends ScatterProps {
  /** pixels */
  readonly width: number;
  readonly height: number;
}

const LEFT = 34;
const TOP = 24;
const BELOW = 44;
const AXIS_TEXT = { fill: "var(--ink-soft)", fontFamily: "var(--sans)", fontSize: 12 } as const;

const padded = (low: number, high: number): [number, number] => {
  const room = (high - low || Math.abs(high) || 1) * 0.12;
  return [low - room, high + room];
};

/** Points over two axes with their likely range upright, and labels that keep clear of one another. */
export const ScatterPlot = ({ label, points, writeX, xTitle, yTitle, width, height }: ScatterPlotProps) => {
  const bottom = height - BELOW;
  const xs = points.map(({ x }) => x);
  const x = scaleLinear(padded(Math.min(...xs), Math.max(...xs)), [LEFT + 8, width - 8]);
  const [lowest, highest] = padded(
    Math.min(...points.map(({ likely }) => likely[0])),
    Math.max(...points.map(({ likely }) => likely[1])),
  );
  const y = scaleLinear([Math.max(0, lowest), Math.min(100, highest)], [bottom, TOP]);
  const spots = points.map((point) => ({
    ...point,
    left: x(point.x),
    top: y(point.y),
    whisker: [y(point.likely[1]), y(point.likely[0])] as const,
  }));
  const placed = positionLabels(
    spots.map((spot) => ({ x: spot.left, y: spot.top, width: labelWidth(spot), height: LABEL_HEIGHT })),
    spots.flatMap(pointBoxes),
    { x: LEFT, y: TOP - 8, width: width - LEFT, height: bottom - TOP + 8 },
  );
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} width="100%" fontFamily="var(--sans)">
      <path d={`M${LEFT} ${TOP - 8}V${bottom}H${width}`} fill="none" stroke="var(--line-strong)" />
      {y.ticks(4).map((tick) => (
        <text key={tick} x={LEFT - 8} y={y(tick)} textAnchor="end" dominantBaseline="central" {...AXIS_TEXT}>
          {tick}
        </text>
      ))}
      {x.ticks(Math.max(2, Math.floor(width / 150))).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle" {...AXIS_TEXT}>
          {writeX(tick)}
        </text>
      ))}
      <text x="0" y="10" {...AXIS_TEXT}>
        {yTitle}
      </text>
      <text x={width} y={height - 4} textAnchor="end" {...AXIS_TEXT}>
        {xTitle}
      </text>
      {spots.map((spot, place) => (
        <ScatterPoint key={spot.id} spot={spot} at={placed[place]} />
      ))}
    </svg>
  );
};

/** A scatter plot that is drawn again for a phone, so that its words keep their size. */
export const Scatter = (props: ScatterProps) => (
  <>
    <div className={styles["wide"]}>
      <ScatterPlot {...props} width={520} height={290} />
    </div>
    <div className={styles["narrow"]}>
      <ScatterPlot {...props} width={310} height={330} />
    </div>
  </>
);
