import type { Box } from "./label-placement.ts";
import { toneColours, type Tone } from "../tone.ts";

export interface Spot {
  readonly id: string;
  readonly name: string;
  /** a quiet line below the name, such as the pay */
  readonly note: string;
  /** in any unit */
  readonly x: number;
  /** points, 0-100 */
  readonly y: number;
  /** the likely range in points, low before high */
  readonly likely: readonly [number, number];
  readonly tone: Tone;
}

interface PlacedSpot extends Spot {
  readonly left: number;
  readonly top: number;
  /** pixels from the top, high end first */
  readonly whisker: readonly [number, number];
}

export const LABEL_HEIGHT = 30;
const RADIUS = 7;
const LETTER = 6.7;
const LONGEST = 22;
const FAR = 26;

let segmenter: Intl.Segmenter | undefined;
const lettersOf = (text: string): readonly string[] => {
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

const shortened = (name: string): string => {
  const letters = lettersOf(name);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : name;
};

/** The room that a point's label takes, in pixels, taken generously. */
export const labelWidth = ({ name, note }: Spot): number =>
  Math.max(lettersOf(shortened(name)).length, lettersOf(note).length) * LETTER;

/** What no label may cover: the dot and the whisker. */
export const pointBoxes = ({ left, top, whisker }: PlacedSpot): readonly Box[] => [
  { x: left - RADIUS, y: top - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS },
  { x: left - 2, y: whisker[0], width: 4, height: whisker[1] - whisker[0] },
];

interface ScatterPointProps {
  readonly spot: PlacedSpot;
  readonly at: (Box & { readonly side: "start" | "end" }) | undefined;
}

/** One point with its likely range and its label; a thin line leads to a label that had to move away. */
export const ScatterPoint = ({ spot, at }: ScatterPointProps) => {
  const { solid, band } = toneColours(spot.tone);
  const textX = at === undefined ? 0 : at.side === "start" ? at.x : at.x + at.width;
  const middle = at === undefined ? spot.top : at.y + at.height / 2;
  return (
    <g>
      <line x1={spot.left} x2={spot.left} y1={spot.whisker[0]} y2={spot.whisker[1]} stroke={band} strokeWidth="3" />
      {at !== undefined && Math.abs(middle - spot.top) > FAR && (
        <line x1={spot.left} y1={spot.top} x2={textX} y2={middle} stroke="var(--line-strong)" />
      )}
      <circle cx={spot.left} cy={spot.top} r={RADIUS} fill={solid} stroke="var(--card)" strokeWidth="2" />
      {at !== undefined && (
        <text textAnchor={at.side} fontSize="12" unicodeBidi="plaintext">
          <tspan x={textX} y={at.y + 11} fill="var(--ink)" fontWeight="600">
            {shortened(spot.name)}
          </tspan>
          <tspan x={textX} y={at.y + 26} fill="var(--ink-soft)">
            {spot.note}
          </tspan>
        </text>
      )}
    </g>
  );
};
