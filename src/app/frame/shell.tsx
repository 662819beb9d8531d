import { Route, useLocation } from "wouter";
import { CrashPage } from "../crash/crash-page.tsx";
import { ErrorBoundary } from "../crash/error-boundary.tsx";
import { BackupReminder } from "./backup-reminder.tsx";
import { Frame } from "./frame.tsx";
import { NextStepBar } from "./next-step-bar.tsx";
import { SaveNote } from "./save-note.tsx";
import { MissingPartNotice, SaveNotice, SetAsideNotice } from "./notices.tsx";
import { Routes } from "../routes.tsx";

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
