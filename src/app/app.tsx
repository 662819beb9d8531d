import { useEffect, useRef } from "react";
import { Router } from "wouter";
import { useSamples } from "../features/offers/use-samples.ts";
import { LibraryProvider } from "../state/live/library-provider.tsx";
import { Loading } from "../ui/page/loading.tsx";
import { ToastProvider } from "../ui/above/toast.tsx";
import { rememberVisit } from "./been-here.ts";
import { CrashAlone } from "./crash/crash-alone.tsx";
import { ErrorBoundary } from "./crash/error-boundary.tsx";
import { Frame } from "./frame/frame.tsx";
import { Shell } from "./frame/shell.tsx";
import { BY_FRAGMENT } from "./use-place.ts";

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
