import { Button } from "../../ui/buttons/button.tsx";
import styles from "../frame/notice.module.css";
import { useMissingPart } from "./use-missing-part.ts";

/** Says when something was asked for and a part of the page that it needs did not come. */
export const MissingPartNotice = () => {
  if (!useMissingPart()) return null;
  return (
    <div className={styles["notice"]}>
      <p>
        A part of the page did not come: First Rung may have been updated since you opened it, or the network is away.
      </p>
      <Button small onClick={() => location.reload()}>
        Load it again
      </Button>
    </div>
  );
};
