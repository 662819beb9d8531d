import styles from "./slider.module.css";

interface SliderProps {
  /** what is being set */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
  /** the whole sentence that a screen reader says for the value */
  readonly valueText: string;
  /** a stretch to colour, low before high, in the value's unit */
  readonly stretch?: readonly [number, number];
  /** a short line where the value used to be, in its unit */
  readonly mark?: number;
}

/** The browser's own range from 0 to `max`, with a stretch drawn green below its thumb. */
export const Slider = ({ label, value, max, step = 1, onChange, valueText, stretch, mark }: SliderProps) => {
  const percent = (at: number): number => (max > 0 ? Math.min(100, Math.max(0, (at / max) * 100)) : 0);
  return (
    <div className={styles["slider"]}>
      <svg className={styles["track"]} aria-hidden="true" overflow="visible">
        <rect y="8" width="100%" height="4" rx="2" fill="var(--track)" />
        {stretch !== undefined && (
          <rect
            x={`${percent(stretch[0])}%`}
            y="8"
            width={`${Math.max(0, percent(stretch[1]) - percent(stretch[0]))}%`}
            height="4"
            rx="2"
            fill="var(--green-band)"
          />
        )}
        {mark !== undefined && (
          <line
            x1={`${percent(mark)}%`}
            x2={`${percent(mark)}%`}
            y1="3"
            y2="17"
            stroke="var(--ink-soft)"
            strokeWidth="2"
          />
        )}
      </svg>
      <input
        type="range"
        className={styles["range"]}
        aria-label={label}
        aria-valuetext={valueText}
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
};
