import { useEffect, useState } from "react";
import { isMissingPart } from "./missing-part.ts";

/** Whether a part was asked for and did not come where no crash page tells it: behind a button, say. */
export const useMissingPart = (): boolean => {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent): void => {
      if (isMissingPart(event.reason)) setMissing(true);
    };
    window.addEventListener("unhandledrejection", hear);
    return () => window.removeEventListener("unhandledrejection", hear);
  }, []);
  return isMissing;
};
