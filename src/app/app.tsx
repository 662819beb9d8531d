import { useEffect, useRef } from "react";
import { Router } from "wouter";
import { useSamples } from "../features/offers/use-samples.ts";
import type { Library } from "../state/live/library-context.ts";
import { LibraryProvider, newLibrary } from "../state/live/library-provider.tsx";
import { workedOut } from "../state/worked-out.ts";
import { Loading } from "../ui/page/loading.tsx";
import { ToastProvider } from "../ui/above/toast.tsx";
import { CrashAlone } from "./crash/crash-alone.tsx";
import { ErrorBoundary } from "./crash/error-boundary.tsx";
import { Frame } from "./frame/frame.tsx";
import { Shell } from "./frame/shell.tsx";
import { loadPlace } from "./routes.tsx";
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
  /** read already, so that the page is drawn at once */
  readonly library?: Library;
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

/** Within this a store is read, unless another tab holds it; in milliseconds. */
const SOON = 1_000;

/** Reads the library and loads a place, so that it can be drawn in one go. Rejects where a part of the page doesn't come. */
export const prepared = async (place: string): Promise<Library> => {
  const library = newLibrary();
  const isRead = library.live.read();
  const late = new Promise((resolve) => {
    setTimeout(resolve, SOON);
  });
  const { live } = library;
  await Promise.all([loadPlace(place, false), Promise.race([isRead, late])]);
  const { file } = live.snapshot();
  if (file !== null) await workedOut(file);
  if (isEmpty(library)) await loadPlace(place, true);
  return library;
};

/** Whether a library has been read and holds nothing. */
export const isEmpty = ({ live }: Library): boolean => live.snapshot().file?.offers?.length === 0;

/** The whole app, with its file read from this browser. */
export const App = ({ arrives = false, withSamples = false, library }: AppProps) => {
  useEffect(rememberVisit, []);
  return (
    <ErrorBoundary Fallback={CrashAlone}>
      <Router {...BY_FRAGMENT}>
        <LibraryProvider
          library={library}
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
