import { useId, useState } from "react";
import { Hatch } from "./hatch.tsx";
import { toneColours, type Tone } from "./tone.ts";

interface RailMark {
  /** points, 0-100 */
  readonly at: number;
  readonly label: string;
}

/** A range under other assumptions. */
interface WideBand {
  /** points, low before high */
  readonly range: readonly [number, number];
  /** "60 – 83 if each source is right or wrong as a whole" */
  readonly label: string;
}

interface RailProps {
  /** points, 0-100 */
  readonly score: number;
  /** the likely range in points, low before high */
  readonly likely: readonly [number, number];
  readonly tone: Tone;
  /** drawn faintly behind, and said after the label; while it is late the one before stays, fainter, and isn't said */
  readonly wide?: WideBand | "late" | undefined;
  /** what the rail says, for someone who can't see it: "Harbor Health: 74, likely 66 to 80" */
  readonly label: string;
  /** other scores to stand beside, each as a short line */
  readonly marks?: readonly RailMark[];
  /** nothing of it is known: the band is hatched and the dot hollow */
  readonly unknown?: boolean;
  /** for a row of a table: a smaller dot, so that a short range is seen */
  readonly small?: boolean;
  /** writes 0, 100, the score and the marks' labels below */
  readonly showEnds?: boolean;
}

const NO_MARKS: readonly RailMark[] = [];
const LARGE = { band: 11, dot: 8, edge: 3 } as const;
const SMALL = { band: 9, dot: 4.5, edge: 1.5 } as const;
/** Shares of the width within which two texts would touch on a phone. */
const FIGURE_ROOM = 9;
const LABEL_ROOM = 25;
const FIRST_LINE = 34;
const SECOND_LINE = 50;

const within = (points: number): number => Math.min(100, Math.max(0, points));
const across = (points: number): string => `${within(points)}%`;

type Anchor = "start" | "middle" | "end";
const anchorAtEdge = (points: number, room: number): Anchor =>
  points < room ? "start" : points > 100 - room ? "end" : "middle";

/** Beside the score a mark's label turns away from it; where it would leave the rail, it takes the next line. */
const placeOf = (mark: number, score: number): { readonly anchor: Anchor; readonly y: number } => {
  const isNear = Math.abs(mark - score) < LABEL_ROOM;
  const anchor = anchorAtEdge(mark, LABEL_ROOM / 2);
  if (!isNear) return { anchor, y: FIRST_LINE };
  const turned = mark > score ? "start" : "end";
  const hasRoom = Math.abs(mark - score) > FIGURE_ROOM / 2 && (mark > score ? mark < 80 : mark > 20);
  return hasRoom ? { anchor: turned, y: FIRST_LINE } : { anchor, y: SECOND_LINE };
};

/** From where to where a mark's label goes, in shares of the width. */
const reachOf = ({ at, anchor }: { readonly at: number; readonly anchor: Anchor }): readonly [number, number] => {
  const before = { start: 0, middle: LABEL_ROOM / 2, end: LABEL_ROOM }[anchor];
  return [at - before, at - before + LABEL_ROOM];
};

interface RailTextProps {
  readonly at: number;
  readonly anchor: Anchor;
  readonly y?: number;
  readonly strong?: boolean;
  readonly children: string | number;
}

const RailText = ({ at, anchor, y = FIRST_LINE, strong = false, children }: RailTextProps) => (
  <text
    x={across(at)}
    y={y}
    textAnchor={anchor}
    fill={strong ? "var(--ink)" : "var(--ink-soft)"}
    fontFamily="var(--sans)"
    fontSize="12"
    fontWeight={strong ? 600 : 420}
  >
    {children}
  </text>
);

/**
 * The recurring mark: a line from 0 to 100, a band for the likely range, a dot for the score. The band
 * always reaches to the dot. Fills the width it is given; needs nothing but the tokens, so that it also
 * renders outside the page.
 */
export const Rail = ({
  score,
  likely,
  wide,
  tone,
  label,
  marks = NO_MARKS,
  unknown = false,
  small = false,
  showEnds = false,
}: RailProps) => {
  const { solid, band } = toneColours(tone);
  const hatch = useId();
  const [before, keep] = useState<WideBand>();
  const known = wide === "late" ? undefined : wide;
  if (wide !== "late" && before?.label !== wide?.label) keep(wide);
  const drawn = known ?? (wide === "late" ? before : undefined);
  const size = small ? SMALL : LARGE;
  const low = within(Math.min(likely[0], score));
  const high = within(Math.max(likely[1], score));
  const placed = marks.map((mark) => ({ ...mark, ...placeOf(mark.at, score) }));
  const lines = placed.some(({ y }) => y === SECOND_LINE) ? 2 : 1;
  const isFree = (end: number): boolean =>
    Math.abs(score - end) > FIGURE_ROOM &&
    placed.every((mark) => mark.y === SECOND_LINE || reachOf(mark).every((edge) => Math.abs(edge - end) > FIGURE_ROOM));
  return (
    <svg
      role="img"
      aria-label={known === undefined ? label : `${label}; ${known.label}`}
      width="100%"
      height={showEnds ? 22 + 16 * lines : 18}
      overflow="visible"
    >
      {unknown && <Hatch id={hatch} />}
      <line x1="0" x2="100%" y1="9" y2="9" stroke="var(--line-strong)" strokeWidth="1.5" />
      {drawn !== undefined && (
        <rect
          x={across(drawn.range[0])}
          y={9 - size.band / 2}
          width={across(within(drawn.range[1]) - within(drawn.range[0]))}
          height={size.band}
          rx={size.band / 2}
          fill={band}
          opacity={known === undefined ? 0.2 : 0.45}
        >
          {known !== undefined && <title>{known.label}</title>}
        </rect>
      )}
      <rect
        x={across(low)}
        y={9 - size.band / 2}
        width={across(high - low)}
        height={size.band}
        rx={size.band / 2}
        {...(unknown ? { fill: `url(#${hatch})`, stroke: "var(--line-field)" } : { fill: band })}
      />
      {marks.map((mark) => (
        <line
          key={`${mark.label} ${mark.at}`}
          x1={across(mark.at)}
          x2={across(mark.at)}
          y1="2"
          y2="16"
          stroke="var(--ink-soft)"
          strokeWidth="2"
        />
      ))}
      <circle
        cx={across(score)}
        cy="9"
        r={size.dot}
        {...(unknown
          ? { fill: "var(--card)", stroke: "var(--neutral)", strokeWidth: 2 }
          : { fill: solid, stroke: "var(--card)", strokeWidth: size.edge })}
      />
      {showEnds && (
        <g aria-hidden="true">
          {isFree(0) && (
            <RailText at={0} anchor="start">
              0
            </RailText>
          )}
          {isFree(100) && (
            <RailText at={100} anchor="end">
              100
            </RailText>
          )}
          <RailText at={score} anchor={anchorAtEdge(score, FIGURE_ROOM / 2)} strong>
            {Math.round(score)}
          </RailText>
          {placed.map((mark) => (
            <RailText key={`${mark.label} ${mark.at}`} at={mark.at} anchor={mark.anchor} y={mark.y}>
              {mark.label}
            </RailText>
          ))}
        </g>
      )}
    </svg>
  );
};
