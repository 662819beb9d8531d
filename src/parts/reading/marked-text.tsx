import { withHiddenShown } from "../../findings/names/hidden-characters.ts";
import { useEffect, useRef } from "react";
import styles from "./marked-text.module.css";

interface Place {
  readonly start: number;
  readonly end: number;
}

interface MarkedTextProps {
  readonly text: string;
  /** what is marked; the first is scrolled to */
  readonly places: readonly Place[];
}

/** A text as it is, never as markup, with its places marked. */
export const MarkedText = ({ text, places }: MarkedTextProps) => {
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not hand back.
    first.current?.scrollIntoView({ block: "center" });
  }, []);
  const pieces = places
    .toSorted((one, other) => one.start - other.start)
    .reduce<{ readonly at: number; readonly shown: readonly React.ReactNode[] }>(
      ({ at, shown }, { start, end }) => {
        if (start < at) return { at, shown };
        const isFirst = places[0]?.start === start;
        const mark = (
          <mark key={start} ref={isFirst ? first : null}>
            {withHiddenShown(text.slice(start, end))}
          </mark>
        );
        return { at: end, shown: [...shown, withHiddenShown(text.slice(at, start)), mark] };
      },
      { at: 0, shown: [] },
    );
  return (
    <div className={styles["text"]} dir="auto">
      {pieces.shown}
      {withHiddenShown(text.slice(pieces.at))}
    </div>
  );
};
