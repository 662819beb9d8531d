import { useState } from "react";
import { backupReminder } from "../../findings/keeping/backup-sentence.ts";
import { isBackupDue, putBackupOff } from "../../offers/backup-due.ts";
import { today } from "../../state/browser/today.ts";
import { useBackup } from "../../state/live/use-backup.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import styles from "./notice.module.css";

/** Says, once there is something worth losing, that there is no backup of it; quietly, and not again for a while. */
export const BackupReminder = () => {
  const file = useFile();
  const edit = useEdit();
  const saveBackup = useBackup();
  const [openedAt] = useState(() => new Date().toISOString());
  if (!isBackupDue(file, openedAt)) return null;
  const putOff = (): void => {
    const at = new Date().toISOString();
    edit((current) => putBackupOff(current, at));
  };
  return (
    <aside className={styles["reminder"]} aria-label="Backup">
      <p>{backupReminder(file, today())}</p>
      <Button small onClick={saveBackup}>
        Download a backup
      </Button>
      <Button small variant="quiet" onClick={putOff}>
        Not now
      </Button>
    </aside>
  );
};
