import { type ReactNode, useEffect, useRef } from "react";
import { classList } from "../style/class-list.ts";
import styles from "./sideways.module.css";

/** Where a box that scrolls sideways hides something of what it holds, as `data-cut` takes it; null where all is seen. */
const cutOf = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): string | null => {
  const before = Math.abs(scrollLeft) > 1;
  const after = Math.abs(scrollLeft) + clientWidth < scrollWidth - 1;
  return before || after ? [before ? "before" : "", after ? "after" : ""].join(" ").trim() : null;
};

interface SidewaysProps {
  /** what it holds, for a screen reader */
  readonly label: string;
  /** Tab stops at it unless all of it is seen: nothing in it could be reached by keyboard otherwise */
  readonly isStop?: boolean;
  /** the rows' heads stay in sight at the left, over what is cut there */
  readonly headsStay?: boolean;
  readonly look?: string | undefined;
  readonly children: ReactNode;
}

/** What may be wider than the window: it is moved sideways by itself, and fades at the edge where it goes on. */
export const Sideways = ({ label, isStop = true, headsStay = false, look, children }: SidewaysProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current === null) return undefined;
    const mark = (): void => {
      const cut = cutOf(current);
      if (cut === null) delete current.dataset["cut"];
      else current.dataset["cut"] = cut;
      if (isStop && cut !== null) current.tabIndex = 0;
      // What has the focus keeps it.
      else if (document.activeElement !== current) current.removeAttribute("tabindex");
    };
    const observer = new ResizeObserver(mark);
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    current.addEventListener("scroll", mark, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener("scroll", mark);
    };
  }, [isStop]);
  return (
    <div
      ref={box}
      role="region"
      aria-label={label}
      className={classList(styles["scroll"], headsStay && styles["heads"], look)}
      {...(isStop && { tabIndex: 0 })}
    >
      {children}
    </div>
  );
};
