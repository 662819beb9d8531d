import { Router } from "wouter";
import { LibraryProvider } from "../state/library-provider.tsx";
import { Loading } from "../ui/loading.tsx";
import { ToastProvider } from "../ui/toast.tsx";
import { CrashWords } from "./crash-page.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Shell } from "./shell.tsx";
import { usePlace } from "./use-place.ts";

/** The address's fragment says where one is, so that any static host will do. */
const BY_FRAGMENT = { hook: usePlace, hrefs: (href: string): string => `#${href}` };

/** The whole app, with its file read from this browser. */
export const App = () => (
  <ErrorBoundary Fallback={CrashWords}>
    <Router {...BY_FRAGMENT}>
      <LibraryProvider loading={<Loading label="Your offers are loading" />}>
        <ToastProvider>
          <Shell />
        </ToastProvider>
      </LibraryProvider>
    </Router>
  </ErrorBoundary>
);
