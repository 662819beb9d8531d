import { useEffect, useEffectEvent, useState } from "react";
import styles from "./order-list.module.css";

interface GripProps {
  readonly title: string;
  /** place in the list, from 0 */
  readonly index: number;
  readonly onMove: (to: number) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** The place of the row at a point of the window, if there is one. */
const placeAt = (x: number, y: number): number | undefined => {
  const row = document.elementFromPoint(x, y)?.closest("[data-place]");
  const place = row?.getAttribute("data-place");
  return place === null || place === undefined ? undefined : Number(place);
};

/** Takes a row to another place: by pulling it with mouse or finger, or with the arrow keys. */
export const Grip = ({ title, index, onMove }: GripProps) => {
  const [isPulled, setPulled] = useState(false);
  const pull = useEffectEvent((event: PointerEvent) => {
    const place = placeAt(event.clientX, event.clientY);
    if (place !== undefined && place !== index) onMove(place);
  });

  useEffect(() => {
    if (!isPulled) return undefined;
    const move = (event: PointerEvent) => pull(event);
    const stop = () => setPulled(false);
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", stop);
    window.addEventListener("pointercancel", stop);
    return () => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", stop);
      window.removeEventListener("pointercancel", stop);
    };
  }, [isPulled]);

  return (
    <button
      type="button"
      className={styles["grip"]}
      aria-label={`${title}, number ${index + 1}: drag, or press the arrow keys, to move it`}
      onPointerDown={() => setPulled(true)}
      onKeyDown={(event) => {
        const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
        if (step === undefined) return;
        event.preventDefault();
        onMove(index + step);
      }}
    >
      <span aria-hidden="true">⋮⋮</span>
    </button>
  );
};
