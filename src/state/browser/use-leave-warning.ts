import { useEffect } from "react";
import type { LiveFile } from "../live/live-file.ts";

/** Lets the browser ask before the page is closed while it holds work that could not be saved. */
export const useLeaveWarning = (live: LiveFile): void => {
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
