import { useEffect, useState } from "react";

/** Whether the page itself is kept on this device, so that it opens without a network; false until that is known. */
export const useWorksOffline = (): boolean => {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    // Private windows and pages without https have no such thing.
    if (!("serviceWorker" in navigator)) return undefined;
    let isGone = false;
    // It waits until the files have come, and for ever where they never do.
    void navigator.serviceWorker.ready.then(() => {
      if (!isGone) setKept(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isKept;
};
