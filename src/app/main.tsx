import "../ui/base.css";
import "./no-code-from-text.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { CrashAlone } from "./crash-alone.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { isFirstVisit } from "./first-visit.ts";
import { workOffline } from "./offline.ts";
import { Start } from "./start.tsx";
import { keptTheme, showTheme } from "./theme.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no place for the app");

showTheme(keptTheme());
const isFirst = await isFirstVisit();
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary Fallback={CrashAlone}>
      <Start isFirstVisit={isFirst} />
    </ErrorBoundary>
  </StrictMode>,
);

if (import.meta.env.PROD) workOffline();
