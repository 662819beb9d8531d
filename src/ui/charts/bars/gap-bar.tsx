interface GapBarProps {
  /** points; negative goes to the left */
  readonly value: number;
  /** the least and the most that any bar of the list shows, with zero between them */
  readonly least: number;
  readonly most: number;
  /** pixels */
  readonly height?: number;
}

/** One bar to the right or the left of zero; its figure stands beside it. */
export const GapBar = ({ value, least, most, height = 28 }: GapBarProps) => {
  const span = most - least;
  const percent = (points: number): number => (span > 0 ? (points / span) * 100 : 0);
  const zero = percent(-least);
  const width = percent(Math.abs(value));
  return (
    <svg width="100%" height={height} aria-hidden="true" overflow="visible">
      <line x1={`${zero}%`} x2={`${zero}%`} y1="0" y2={height} stroke="var(--line-strong)" />
      <rect
        x={`${value < 0 ? zero - width : zero}%`}
        y={height / 4}
        width={`${width}%`}
        height={height / 2}
        rx="3"
        fill={value < 0 ? "var(--clay)" : "var(--green)"}
      />
    </svg>
  );
};
