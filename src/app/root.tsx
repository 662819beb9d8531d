import { type ReactNode, StrictMode, useEffect } from "react";
import { CrashAlone } from "./crash/crash-alone.tsx";
import { ErrorBoundary } from "./crash/error-boundary.tsx";

/** A button that was pressed before anything could hear of it; `scripts/build/arrival.js` has marked it. */
const pressAgain = (): void => document.querySelector<HTMLElement>("#root [data-pressed]")?.click();

/** The whole page. The build draws it for those who have nothing here yet, so what it shows first may need no browser. */
export const Root = ({ children }: { readonly children: ReactNode }) => {
  useEffect(pressAgain, []);
  return (
    <StrictMode>
      <ErrorBoundary Fallback={CrashAlone}>{children}</ErrorBoundary>
    </StrictMode>
  );
};
