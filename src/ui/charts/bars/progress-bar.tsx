interface ProgressBarProps {
  /** how much of the whole, 0-1 */
  readonly share: number;
  /** paler, for what comes second */
  readonly pale?: boolean;
  /** what the bar says; left out when words beside it say so already */
  readonly label?: string;
}

/** A thin bar of how much of something there is. */
export const ProgressBar = ({ share, pale = false, label }: ProgressBarProps) => (
  <svg
    width="100%"
    height="6"
    {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
  >
    <rect width="100%" height="6" rx="3" fill="var(--track)" />
    <rect
      width={`${Math.min(1, Math.max(0, share)) * 100}%`}
      height="6"
      rx="3"
      fill={pale ? "var(--green-4)" : "var(--green)"}
    />
  </svg>
);
