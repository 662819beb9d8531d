import { RescueButton } from "../crash/rescue-button.tsx";
import { useSaveState } from "../../state/live/library-context.ts";
import { useBackup } from "../../state/live/use-backup.ts";
import { useFile } from "../../state/live/use-file.ts";
import type { SaveFailure } from "../../storage/save-state.ts";
import { Button } from "../../ui/buttons/button.tsx";
import styles from "./notice.module.css";

const WHY: Readonly<Record<SaveFailure, string>> = {
  full: "This browser has no room left, so your last changes are only on this page.",
  refused: "This browser keeps nothing here, so your work is only on this page. Private windows often do that.",
  newer:
    "A newer version of First Rung has been open in this browser, and this older page can't save beside it. Take a backup of what you changed here, then load the page again.",
  interrupted:
    "What you kept could not be converted for this version. It is all still there, as it was. Until that works, what you type is only on this page.",
  clash:
    "This browser already keeps an offer with the same name as one of yours here, and neither should overwrite the other. Download a backup of what you typed, load the page again, and import the backup.",
  failed:
    "Something went wrong in First Rung, so your last changes are only on this page. Download a backup, then load the page again.",
  held: "An older version of First Rung is open in another tab and holds what is kept here. Close the other tabs of First Rung and try again. Until then, what you type is only on this page.",
};

/** What trying again can't help with. */
const NEEDS_A_RELOAD: ReadonlySet<string> = new Set(["newer", "clash", "failed"]);

const isFailure = (kind: string): kind is SaveFailure => Object.hasOwn(WHY, kind);

/** Says when work could not be saved or what is kept could not be read, and how not to lose either. */
export const SaveNotice = () => {
  const { kind, at, retry } = useSaveState();
  const { offers = [] } = useFile();
  const saveBackup = useBackup();
  if (!isFailure(kind)) return null;
  return (
    <div className={styles["notice"]}>
      <p>{WHY[kind]}</p>
      {NEEDS_A_RELOAD.has(kind) ? (
        <Button small onClick={() => location.reload()}>
          Load it again
        </Button>
      ) : (
        <Button small onClick={retry}>
          Try again
        </Button>
      )}
      {offers.length > 0 && (
        <Button small onClick={saveBackup}>
          Download a backup
        </Button>
      )}
      {at === null && <RescueButton small />}
    </div>
  );
};
