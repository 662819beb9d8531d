import { lazy, Suspense } from "react";
import { Route, useLocation } from "wouter";
import { BackupReminder } from "./backup-reminder.tsx";
import { CrashPage } from "../crash/crash-page.tsx";
import { ErrorBoundary } from "../crash/error-boundary.tsx";
import { Frame } from "./frame.tsx";
import { MissingPartNotice } from "../crash/missing-part-notice.tsx";
import { Routes } from "../routes.tsx";
import { SaveNote } from "./save-note.tsx";
import { SaveNotice } from "./save-notice.tsx";
import { SetAsideNotice } from "./set-aside-notice.tsx";

const NextStepBar = lazy(async () => ({ default: (await import("./next-step-bar.tsx")).NextStepBar }));

/** Every page in its frame, with how it stands with saving. */
export const Shell = ({ arrives = false }: { readonly arrives?: boolean }) => {
  const [location] = useLocation();
  return (
    <Frame
      note={<SaveNote />}
      next={
        <Suspense>
          <NextStepBar />
        </Suspense>
      }
      arrives={arrives}
    >
      <div role="status">
        <SaveNotice />
        <SetAsideNotice />
        <MissingPartNotice />
      </div>
      <ErrorBoundary key={location} Fallback={CrashPage}>
        <Routes />
      </ErrorBoundary>
      <Route path="/">
        <BackupReminder />
      </Route>
    </Frame>
  );
};
