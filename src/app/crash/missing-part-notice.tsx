import { Button } from "../../ui/buttons/button.tsx";
import styles from "../frame/notice.module.css";
import { useEffect, useState } from "react";
import { isMissingPart } from "./missing-part.ts";

/** Whether a part was asked for and did not come where no crash page tells it: behind a button, say. */
const useMissingPart = (): boolean => {
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

/** Says when something was asked for and a part of the page that it needs did not come. */
export const MissingPartNotice = () => {
  if (!useMissingPart()) return null;
  return (
    <div className={styles["notice"]}>
      <p>Part of the page did not load: First Rung may have been updated since you opened it, or you may be offline.</p>
      <Button small onClick={() => location.reload()}>
        Load it again
      </Button>
    </div>
  );
};
