import { useId } from "react";
import { Hatch } from "../hatch.tsx";
import { shadeAt } from "../shade.ts";

export interface BarPart {
  readonly label: string;
  /** in any unit that the bar's parts share; not negative */
  readonly value: number;
  /** which shade, when it isn't the part's place: parts of one name keep one colour across bars */
  readonly shade?: number;
  /** hatched: what of it is not known */
  readonly isOpen?: boolean;
  /** words inside the part, shown where there is room */
  readonly caption?: string;
}

interface StackedBarProps {
  /** what the whole bar says */
  readonly label: string;
  readonly parts: readonly BarPart[];
  /** the value at the bar's full width; the parts' sum when left out */
  readonly full?: number;
  /** a dashed line across, in the parts' unit */
  readonly mark?: number;
  /** pixels */
  readonly height?: number;
}

/** Shares of the bar's width, as wide as they are on a desk; on a phone a caption is cut at its part's end. */
const EDGES = 3;
const ROOM_A_LETTER = 1.15;

/** Parts of a whole on one bar. Its words stand in a `Legend` or inside the parts. */
export const StackedBar = ({ label, parts, full, mark, height = 18 }: StackedBarProps) => {
  const hatch = useId();
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const whole = full ?? sum;
  const percent = (value: number): number => (whole > 0 ? (value / whole) * 100 : 0);
  const placed = parts.map((part, place) => ({
    ...part,
    from: percent(parts.slice(0, place).reduce((total, { value }) => total + value, 0)),
    width: percent(part.value),
    colours: shadeAt(part.shade ?? place),
  }));
  return (
    <svg role="img" aria-label={label} width="100%" height={height} overflow="visible">
      {parts.some(({ isOpen }) => isOpen === true) && <Hatch id={hatch} />}
      {placed
        .filter(({ width }) => width > 0)
        .map(({ label: name, from, width, colours, isOpen = false, caption }) => (
          <svg key={name} x={`${from}%`} width={`${width}%`} height={height} overflow="hidden">
            <title>{name}</title>
            <rect
              width="100%"
              height={height}
              rx="3"
              fill={isOpen ? `url(#${hatch})` : colours.fill}
              stroke="var(--card)"
              strokeWidth="1"
            />
            {caption !== undefined && width > EDGES + caption.length * ROOM_A_LETTER && (
              <text
                x="8"
                y="50%"
                dominantBaseline="central"
                fill={colours.text}
                fontFamily="var(--sans)"
                fontSize="13"
                fontWeight="500"
              >
                {caption}
              </text>
            )}
          </svg>
        ))}
      {mark !== undefined && (
        <line
          x1={`${percent(mark)}%`}
          x2={`${percent(mark)}%`}
          y1="-6"
          y2={height + 6}
          stroke="var(--ink)"
          strokeWidth="1.25"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
};
