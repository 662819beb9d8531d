import { useEffect, useRef } from "react";
import { Router } from "wouter";
import { useSamples } from "../features/offers/use-samples.ts";
import { LibraryProvider } from "../state/live/library-provider.tsx";
import { Loading } from "../ui/page/loading.tsx";
import { ToastProvider } from "../ui/above/toast.tsx";
import { CrashAlone } from "./crash/crash-alone.tsx";
import { ErrorBoundary } from "./crash/error-boundary.tsx";
import { Frame } from "./frame/frame.tsx";
import { Shell } from "./frame/shell.tsx";
import { BY_FRAGMENT } from "./use-place.ts";

/** Also read by `scripts/build/arrival.js`, before anything of the app is there. */
const KEY = "first-rung-been-here";

/** Remembers that this browser has seen more than the first page, so that the next visit doesn't begin with it. */
const rememberVisit = (): void => {
  try {
    localStorage.setItem(KEY, "yes");
  } catch {
    // The next visit begins with the first page for a moment.
  }
};

interface AppProps {
  /** comes after the first visit's page, so the focus follows */
  readonly arrives?: boolean;
  /** begins with the sample offers */
  readonly withSamples?: boolean;
}

/** Adds the samples that were asked for before the app was there, once. */
const SamplesAtFirst = () => {
  const { add } = useSamples();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    void add();
  });
  return null;
};

/** The whole app, with its file read from this browser. */
export const App = ({ arrives = false, withSamples = false }: AppProps) => {
  useEffect(rememberVisit, []);
  return (
    <ErrorBoundary Fallback={CrashAlone}>
      <Router {...BY_FRAGMENT}>
        <LibraryProvider
          loading={
            <Frame note={null}>
              <Loading label="Your offers are loading" />
            </Frame>
          }
        >
          <ToastProvider>
            {withSamples && <SamplesAtFirst />}
            <Shell arrives={arrives} />
          </ToastProvider>
        </LibraryProvider>
      </Router>
    </ErrorBoundary>
  );
};
