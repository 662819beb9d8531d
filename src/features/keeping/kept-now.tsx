import { useEffect, useState } from "react";
import { lastBackupInWords } from "../../findings/keeping/backup-sentence.ts";
import { roomInWords, workKeptInWords } from "../../findings/words/kept-in-words.ts";
import { today } from "../../state/browser/today.ts";
import type { Room } from "../../state/browser/use-room.ts";
import { useBackup } from "../../state/live/use-backup.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useToast } from "../../ui/above/toast.tsx";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import styles from "./kept-now.module.css";

/** Whether the page itself is kept on this device, so that it opens without a network; false until that is known. */
const useWorksOffline = (): boolean => {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    // Private windows and pages without https have no such thing.
    if (!("serviceWorker" in navigator)) return undefined;
    let isGone = false;
    // It waits until the files have come, and never ends where they don't.
    void navigator.serviceWorker.ready.then(() => {
      if (!isGone) setKept(true);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return isKept;
};

const PROMISED = "Yes. It has promised not to clear this by itself.";
const NOT_PROMISED =
  "It has not promised to: it may clear this when it runs short of room, and a private window forgets it when it closes.";

interface KeptNowProps {
  readonly room: Room;
  /** asks the browser not to clear this by itself, and says whether it has promised */
  readonly askForKeeping: () => Promise<boolean>;
}

/** What there is, how safe it is here, and the backup. */
export const KeptNow = ({ room, askForKeeping }: KeptNowProps) => {
  const file = useFile();
  const saveBackup = useBackup();
  const worksOffline = useWorksOffline();
  const toast = useToast();
  const ask = async () => {
    const isPromised = await askForKeeping();
    toast({ message: isPromised ? "This browser has promised to keep it." : "This browser did not promise it." });
  };
  return (
    <Card
      title="Your work"
      footer={
        <div className={styles["actions"]}>
          <Button onClick={saveBackup}>Download a backup</Button>
          {!room.isPromised && <Button onClick={() => void ask()}>Ask the browser to keep it</Button>}
        </div>
      }
    >
      <dl className={styles["list"]}>
        <div>
          <dt>Kept here</dt>
          <dd>{workKeptInWords(file)}</dd>
        </div>
        <div>
          <dt>Last backup</dt>
          <dd>{lastBackupInWords(file, today())}</dd>
        </div>
        <div>
          <dt>Does it open without a network?</dt>
          <dd>
            {worksOffline
              ? "Yes. The page itself is kept on this device."
              : "Not yet. The page itself is not kept here."}
          </dd>
        </div>
        <div>
          <dt>Will this browser keep it?</dt>
          <dd>{room.isPromised ? PROMISED : NOT_PROMISED}</dd>
        </div>
        {room.used !== null && (
          <div>
            <dt>Room it takes</dt>
            <dd>{roomInWords(room.used)}, with the page itself.</dd>
          </div>
        )}
      </dl>
    </Card>
  );
};
