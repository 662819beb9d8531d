import styles from "./shell.module.css";
import { download } from "../state/download.ts";
import { today } from "../state/today.ts";
import { useSaveState } from "../state/use-save-state.ts";
import { useSetAside } from "../state/use-set-aside.ts";
import { Button } from "../ui/button.tsx";
import { useBackup } from "./use-backup.ts";

const WHY = {
  full: "This browser has no room left, so your last changes are only on this page.",
  refused: "This browser keeps nothing here, so your work is only on this page. Private windows often do that.",
} as const;

/** Says when work could not be saved, or when something kept here could not be read, and how not to lose it. */
export const SaveNotice = () => {
  const { kind, retry } = useSaveState();
  const saveBackup = useBackup();
  const setAside = useSetAside();
  const isUnsaved = kind === "full" || kind === "refused";
  const saveSetAside = (): void =>
    download(`first-rung-set-aside-${today()}.json`, JSON.stringify(setAside, null, 2), "application/json");
  return (
    <div role="status">
      {isUnsaved && (
        <div className={styles["notice"]}>
          <p>{WHY[kind]}</p>
          <Button small onClick={retry}>
            Try again
          </Button>
          <Button small onClick={saveBackup}>
            Download a backup
          </Button>
        </div>
      )}
      {setAside.length > 0 && (
        <div className={styles["notice"]}>
          <p>Something kept here could not be read. It is set aside, and nothing of it is thrown away.</p>
          <Button small onClick={saveSetAside}>
            Download what was set aside
          </Button>
        </div>
      )}
    </div>
  );
};
