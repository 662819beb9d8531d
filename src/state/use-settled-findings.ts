import { startTransition, useEffect, useState } from "react";
import type { Case } from "../findings/case.ts";
import type { OffersFile } from "../offers/schema.ts";
import { figuresInSteps, pageFiguresOf } from "./figures.ts";
import { findingsOf } from "./findings-of.ts";
import { useFile } from "./live/use-file.ts";

/** Between one edit and the next of somebody who types or answers without a pause; in milliseconds. */
const PAUSE = 150;

/** Does one thing after another, and lets the browser do what it has to in between. Returns how to stop. */
const inTurn = (steps: readonly (() => unknown)[], after: number): (() => void) => {
  const [first, ...rest] = steps;
  if (first === undefined) return () => undefined;
  let stop = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    first();
    stop = inTurn(rest, 0);
  }, after);
  return () => stop();
};

/**
 * As `useFindings`, for what stands beside the page: it follows when nothing more is edited, and the figures are worked out an
 * offer at a time, so that no key waits for them. They are then there for wherever somebody goes next. Null until then,
 * unless they are wanted at once.
 */
export const useSettledFindings = (isWantedAtOnce: boolean): Case | null => {
  const file = useFile();
  const [settled, setSettled] = useState<OffersFile | null>(isWantedAtOnce ? file : null);
  useEffect(() => inTurn([...figuresInSteps(file), () => startTransition(() => setSettled(file))], PAUSE), [file]);
  return settled === null ? null : findingsOf(settled)(pageFiguresOf(settled).comparison);
};
