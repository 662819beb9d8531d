interface SplitBarProps {
  /** points */
  readonly gained: number;
  /** points, not negative */
  readonly lost: number;
  /** the longest bar of the list in points: bars of one list share it, so that length is weight */
  readonly longest: number;
  /** what the bar says; left out when the figures stand beside it */
  readonly label?: string;
}

const GAP = 0.4;

/** Points gained, then points lost, on one bar as long as its weight. */
export const SplitBar = ({ gained, lost, longest, label }: SplitBarProps) => {
  const scale = longest > 0 ? 100 / longest : 0;
  const gainedWidth = Math.max(0, gained) * scale;
  const lostWidth = Math.max(0, lost) * scale - (gained > 0 ? GAP : 0);
  return (
    <svg
      width="100%"
      height="14"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {gainedWidth > 0 && <rect width={`${gainedWidth}%`} height="14" rx="3" fill="var(--green)" />}
      {lostWidth > 0 && (
        <rect
          x={`${gainedWidth + (gained > 0 ? GAP : 0)}%`}
          width={`${lostWidth}%`}
          height="14"
          rx="3"
          fill="var(--lost)"
        />
      )}
    </svg>
  );
};
