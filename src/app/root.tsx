import { type ReactNode, StrictMode, useEffect } from "react";
import { afterPaint } from "../ui/page/after-paint.ts";
import { CrashAlone } from "./crash/crash-alone.tsx";
import { ErrorBoundary } from "./crash/error-boundary.tsx";

/**
 * Presses what was pressed before anything could hear of it; `scripts/build/arrival.js` has marked it. Once React has ended what
 * it does: parts of the page become its own only then. Returns how to stop.
 */
const pressAgain = (): (() => void) =>
  afterPaint(() => {
    const pressed = document.querySelector<HTMLElement>("#root [data-pressed]");
    pressed?.removeAttribute("data-pressed");
    pressed?.click();
  });

/** The whole page. The build draws it for those who have nothing here yet, so what it shows first may need no browser. */
export const Root = ({ children }: { readonly children: ReactNode }) => {
  useEffect(pressAgain, []);
  return (
    <StrictMode>
      <ErrorBoundary Fallback={CrashAlone}>{children}</ErrorBoundary>
    </StrictMode>
  );
};
