import { Route, useLocation } from "wouter";
import { CrashPage } from "../crash/crash-page.tsx";
import { ErrorBoundary } from "../crash/error-boundary.tsx";
import { BackupReminder } from "./backup-reminder.tsx";
import { Frame } from "./frame.tsx";
import { NextStepBar } from "./next-step-bar.tsx";
import { SaveNote } from "./save-note.tsx";
import { MissingPartNotice, SaveNotice, SetAsideNotice } from "./notices.tsx";
import { Routes } from "../routes.tsx";

/** The page of the place where someone is; a crash of one ends with it. */
const PageHere = () => {
  const [location] = useLocation();
  return (
    <ErrorBoundary of={location} Fallback={CrashPage}>
      <Routes />
    </ErrorBoundary>
  );
};

/** Every page in its frame, with how it stands with saving. Going somewhere draws nothing of it again but what says where one is. */
export const Shell = ({ arrives = false }: { readonly arrives?: boolean }) => (
  <Frame note={<SaveNote />} next={<NextStepBar />} arrives={arrives}>
    <div role="status">
      <SaveNotice />
      <SetAsideNotice />
      <MissingPartNotice />
    </div>
    <PageHere />
    <Route path="/">
      <BackupReminder />
    </Route>
  </Frame>
);
