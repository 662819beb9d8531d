import { StrictMode } from "react";
import { CrashAlone } from "./crash/crash-alone.tsx";
import { ErrorBoundary } from "./crash/error-boundary.tsx";
import { Start } from "./start.tsx";

/** The whole page. The build draws it once as a first visitor meets it, so what it shows first may need no browser. */
export const Root = ({ isFirstVisit }: { readonly isFirstVisit: boolean }) => (
  <StrictMode>
    <ErrorBoundary Fallback={CrashAlone}>
      <Start isFirstVisit={isFirstVisit} />
    </ErrorBoundary>
  </StrictMode>
);
