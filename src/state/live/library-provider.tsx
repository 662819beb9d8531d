import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { bundledRubric } from "../../rubric/bundled.ts";
import { LibraryDatabase } from "../../storage/database.ts";
import { type Library, LibraryContext } from "./library-context.ts";
import { LiveFile } from "./live-file.ts";
import { useToast } from "../../ui/above/toast.tsx";

const LEFT_OUT = "Another tab changed the same thing at the same time, so your last change was left out.";

/** Tells the person of each edit that was left out because of what another tab wrote. */
const useRefusedNotice = (live: LiveFile): void => {
  const toast = useToast();
  const now = (): number => live.snapshot().refused;
  const refused = useSyncExternalStore(live.subscribe, now, now);
  useEffect(() => {
    if (refused > 0) toast({ message: LEFT_OUT });
  }, [refused, toast]);
};

/** Lets the browser ask before the page is closed while it holds work that could not be saved. */
const useLeaveWarning = (live: LiveFile): void => {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (live.isUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [live]);
};

/** The library of this browser, or of another store, not yet read. */
export const newLibrary = (database = new LibraryDatabase(bundledRubric)): Library => ({
  database,
  live: new LiveFile(database),
});

interface LibraryProviderProps {
  readonly children: ReactNode;
  /** shown until the store has been read or has refused */
  readonly loading?: ReactNode;
  readonly database?: LibraryDatabase;
  /** one that may have been read already */
  readonly library?: Library | undefined;
}

/** Gives the page its file: read from the browser's store, followed across tabs, and saved as it is edited. */
export const LibraryProvider = ({ children, loading, database, library: given }: LibraryProviderProps): ReactNode => {
  const [library] = useState(() => given ?? newLibrary(database));
  const { live } = library;
  useEffect(() => live.follow(), [live]);
  useLeaveWarning(live);
  useRefusedNotice(live);
  const now = (): boolean => live.snapshot().file !== null;
  const isRead = useSyncExternalStore(live.subscribe, now, now);
  return <LibraryContext value={library}>{isRead ? children : loading}</LibraryContext>;
};
