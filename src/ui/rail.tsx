import { toneColours, type Tone } from "./tone.ts";

interface RailMark {
  /** points, 0-100 */
  readonly at: number;
  readonly label: string;
}

interface RailProps {
  /** points, 0-100 */
  readonly score: number;
  /** the likely range in points, low before high */
  readonly likely: readonly [number, number];
  readonly tone: Tone;
  /** what the rail says, for somebody who can't see it: "Harbor Health: 74, likely 66 to 80" */
  readonly label: string;
  /** other scores to stand beside, each as a short line */
  readonly marks?: readonly RailMark[];
  /** writes 0, 100, the score and the marks' labels below */
  readonly showEnds?: boolean;
}

const NO_MARKS: readonly RailMark[] = [];
const LABEL_ROOM = 9;
const within = (points: number): number => Math.min(100, Math.max(0, points));
const across = (points: number): string => `${within(points)}%`;
const sideOf = (points: number): "start" | "middle" | "end" => (points < 8 ? "start" : points > 92 ? "end" : "middle");

const RailText = ({ at, strong, children }: { at: number; strong?: boolean; children: string | number }) => (
  <text
    x={across(at)}
    y={34}
    textAnchor={sideOf(at)}
    fill={strong === true ? "var(--ink)" : "var(--ink-soft)"}
    fontFamily="var(--sans)"
    fontSize="12"
    fontWeight={strong === true ? 600 : 420}
  >
    {children}
  </text>
);

/**
 * The recurring mark: a line from 0 to 100, a band for the likely range, a dot for the score. The band
 * always reaches to the dot. Fills the width it is given; needs nothing but the tokens, so that it also
 * renders outside the page.
 */
export const Rail = ({ score, likely, tone, label, marks = NO_MARKS, showEnds = false }: RailProps) => {
  const { solid, band } = toneColours(tone);
  const low = within(Math.min(likely[0], score));
  const high = within(Math.max(likely[1], score));
  const taken = [score, ...marks.map(({ at }) => at)];
  const isFree = (at: number): boolean => taken.every((other) => Math.abs(other - at) > LABEL_ROOM);
  const apart = marks.filter(({ at }) => Math.abs(at - score) > LABEL_ROOM / 2);
  return (
    <svg role="img" aria-label={label} width="100%" height={showEnds ? 38 : 18} overflow="visible">
      <line x1="0" x2="100%" y1="9" y2="9" stroke="var(--line-strong)" strokeWidth="1.5" />
      <rect x={across(low)} y="3.5" width={across(high - low)} height="11" rx="5.5" fill={band} />
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
      <circle cx={across(score)} cy="9" r="8" fill={solid} stroke="var(--card)" strokeWidth="3" />
      {showEnds && (
        <g aria-hidden="true">
          {isFree(0) && <RailText at={0}>0</RailText>}
          {isFree(100) && <RailText at={100}>100</RailText>}
          <RailText at={score} strong>
            {Math.round(score)}
          </RailText>
          {apart.map((mark) => (
            <RailText key={`${mark.label} ${mark.at}`} at={mark.at}>
              {mark.label}
            </RailText>
          ))}
        </g>
      )}
    </svg>
  );
};
