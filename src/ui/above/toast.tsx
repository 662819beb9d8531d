import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { tellReach } from "./messages-reach.ts";
import styles from "./toast.module.css";
import { useNextStop } from "./use-next-stop.ts";
import { ToastNote, type ToastWords } from "./toast-note.tsx";
import { afterPaint } from "../page/after-paint.ts";

interface Shown extends ToastWords {
  readonly id: number;
}

/** More messages without an act would pile over the fields that a person is typing into. */
const AT_MOST = 2;

/** How many are seen; earlier ones are one press away, and can still be undone. */
const SEEN = 2;

/** All that have an act, which stay until they are closed, and the latest of the others. */
const withoutOldest = (shown: readonly Shown[]): readonly Shown[] => {
  const passing = shown.filter(({ action }) => action === undefined);
  return shown.filter((each) => each.action !== undefined || passing.slice(-AT_MOST).includes(each));
};

const ToastContext = createContext<(toast: ToastWords) => void>(() => undefined);

/** Puts a message at the foot of the page, with an act such as "Undo" if there is one. */
export const useToast = (): ((toast: ToastWords) => void) => useContext(ToastContext);

/** Keeps the messages at the foot of the page; each is read out politely, once, and never takes the focus. */
export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [isUnfolded, setUnfolded] = useState(false);
  const lastId = useRef(0);
  const stack = useRef<HTMLDivElement>(null);
  // What sticks to the window's foot stands above the messages, and the page's own foot can be scrolled out from under them. How far
  // they reach up is heard of once the browser has laid them out: asking would make it lay out the whole page in the middle of an edit.
  useEffect(() => {
    const { current } = stack;
    if (shown.length === 0 || current === null) return afterPaint(() => tellReach(0));
    let stop = (): void => undefined;
    const observer = new ResizeObserver(() => {
      // What is more than fits is scrolled to; the latest is what is seen.
      current.scrollTo?.({ top: current.scrollHeight });
      stop();
      // Behind the paint: what stands above them is styled and laid out again for it.
      stop = afterPaint(() => tellReach(innerHeight - current.getBoundingClientRect().top));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [shown]);
  const show = useCallback((toast: ToastWords): void => {
    lastId.current += 1;
    const id = lastId.current;
    // The same words again take the place of those before, unless each undoes another thing.
    const isSame = ({ message, action }: Shown): boolean =>
      message === toast.message && action === undefined && toast.action === undefined;
    setShown((before) => withoutOldest([...before.filter((each) => !isSame(each)), { ...toast, id }]));
  }, []);
  const drop = useCallback((id: number): void => setShown((before) => before.filter((each) => each.id !== id)), []);
  const earlier = shown.length - SEEN;
  if (isUnfolded && earlier <= 0) setUnfolded(false);
  const last = shown.at(-1);
  useNextStop(stack, "[data-act]", last?.action === undefined ? null : last.id);
  const notes = useMemo(
    () =>
      shown.map(({ id, ...words }, index) => (
        <ToastNote
          key={id}
          id={id}
          words={words}
          isLatest={index === shown.length - 1}
          isFolded={!isUnfolded && index < earlier}
          drop={drop}
        />
      )),
    [shown, drop, earlier, isUnfolded],
  );
  return (
    <ToastContext value={show}>
      {children}
      <div
        ref={stack}
        role="status"
        aria-live="polite"
        aria-atomic="false"
        aria-label="Messages"
        className={styles["stack"]}
      >
        {earlier > 0 && !isUnfolded && (
          <button type="button" className={styles["earlier"]} onClick={() => setUnfolded(true)}>
            Earlier messages: {earlier}
          </button>
        )}
        {notes}
      </div>
    </ToastContext>
  );
};
