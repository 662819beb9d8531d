import { Route, useLocation } from "wouter";
import { BackupReminder } from "./backup-reminder.tsx";
import { CrashPage } from "../crash/crash-page.tsx";
import { ErrorBoundary } from "../crash/error-boundary.tsx";
import { Frame } from "./frame.tsx";
import { MissingPartNotice } from "../crash/missing-part-notice.tsx";
import { NextStepBar } from "./next-step-bar.tsx";
import { Routes } from "../routes.tsx";
import { SaveNote } from "./save-note.tsx";
import { SaveNotice } from "./save-notice.tsx";
import { SetAsideNotice } from "./set-aside-notice.tsx";

/** Every page in its frame, with how it stands with saving. */
export const Shell = ({ arrives = false }: { readonly arrives?: boolean }) => {
  const [location] = useLocation();
  return (
    <Frame note={<SaveNote />} next={<NextStepBar />} arrives={arrives}>
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
