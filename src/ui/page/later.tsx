import { type ReactNode, startTransition, useEffect, useState } from "react";
import { afterPaint, useBehind } from "./after-paint.ts";
import styles from "./later.module.css";

/** False while a component is drawn for the first time, true as soon as the browser has shown that. */
export const useLater = (): boolean => useBehind(true, false);

/** Keeps the place of what comes later, so that the foot of the page doesn't come into view and leave it again. */
export const Hold = () => <div className={styles["hold"]} data-hold="" />;

interface LaterProps {
  readonly children: ReactNode;
  /** at once, as something in it is to be shown */
  readonly now?: boolean;
}

/**
 * What stands below the beginning of a page: drawn when the beginning is on the screen, a part at a time, so that going
 * somewhere shows at once where one is.
 */
export const Later = ({ children, now = false }: LaterProps) => {
  const isLater = useLater();
  return now || isLater ? children : <Hold />;
};

/**
 * How many of some parts below one another are drawn: each once those before it are on the screen. Many at once would keep a press
 * in between waiting.
 */
export const useInTurn = (length: number): number => {
  const [count, setCount] = useState(1);
  const isThere = count >= length;
  useEffect(() => {
    if (isThere) return undefined;
    return afterPaint(() => startTransition(() => setCount(count + 1)));
  }, [count, isThere]);
  return count;
};

/** Parts below one another, drawn one after another. */
export const InTurn = ({ children }: { readonly children: readonly ReactNode[] }) => {
  const count = useInTurn(children.length);
  return (
    <>
      {children.slice(0, count)}
      {count < children.length && <Hold />}
    </>
  );
};
