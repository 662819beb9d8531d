import { useLocation } from "wouter";
import { CrashPage } from "./crash-page.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Frame } from "./frame.tsx";
import { Routes } from "./routes.tsx";
import { SaveNote } from "./save-note.tsx";
import { SaveNotice } from "./save-notice.tsx";

/** Every page in its frame, with how it stands with saving. */
export const Shell = ({ arrives = false }: { readonly arrives?: boolean }) => {
  const [location] = useLocation();
  return (
    <Frame note={<SaveNote />} arrives={arrives}>
      <SaveNotice />
      <ErrorBoundary key={location} Fallback={CrashPage}>
        <Routes />
      </ErrorBoundary>
    </Frame>
  );
};
