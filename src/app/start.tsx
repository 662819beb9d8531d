import { lazy, Suspense, useEffect, useState } from "react";
import { Router, useLocation } from "wouter";
import { FirstVisit } from "../features/offers/first-visit.tsx";
import { Loading } from "../ui/page/loading.tsx";
import { Frame } from "./frame/frame.tsx";
import { partsRun } from "./parts-run.ts";
import { BY_FRAGMENT } from "./use-place.ts";
import { workOffline } from "./work-offline.ts";

const loadApp = async () => {
  await partsRun();
  workOffline();
  return { default: (await import("./app.tsx")).App };
};
const App = lazy(loadApp);

interface StartProps {
  /** nothing was ever kept in this browser, and no particular place is asked for */
  readonly isFirstVisit: boolean;
}

/**
 * What a first visitor reads needs neither store nor engine, so it is there before them; the app follows behind it and
 * takes over with the first step anywhere.
 */
export const Start = ({ isFirstVisit }: StartProps) => {
  const [stage, setStage] = useState<"first" | "app" | "samples">(isFirstVisit ? "first" : "app");
  if (stage === "first") {
    return (
      <Router {...BY_FRAGMENT}>
        <BeforeTheApp onLeave={() => setStage("app")} onSamples={() => setStage("samples")} />
      </Router>
    );
  }
  return (
    <Suspense fallback={<LoadingFrame />}>
      <App arrives={isFirstVisit} withSamples={stage === "samples"} />
    </Suspense>
  );
};

/** What stands there while the app is fetched. */
export const LoadingFrame = () => (
  <Router {...BY_FRAGMENT}>
    <Frame note={null}>
      <Loading label="The page is loading" />
    </Frame>
  </Router>
);

interface BeforeTheAppProps {
  readonly onLeave: () => void;
  readonly onSamples: () => void;
}

const BeforeTheApp = ({ onLeave, onSamples }: BeforeTheAppProps) => {
  const [location] = useLocation();
  useEffect(() => {
    void loadApp();
  }, []);
  useEffect(() => {
    if (location !== "/") onLeave();
  }, [location, onLeave]);
  return (
    <Frame note={null}>
      <FirstVisit onSamples={onSamples} />
    </Frame>
  );
};
