import { Link } from "wouter";
import { useEffect, useState } from "react";
import { isMissingPart } from "../crash/missing-part.ts";
import { RescueButton } from "../crash/rescue-button.tsx";
import { paths } from "../../findings/paths.ts";
import { dismissHint } from "../../offers/edit/edit-app-state.ts";
import { useSaveState } from "../../state/live/library-context.ts";
import { useBackup } from "../../state/live/use-backup.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useSetAside } from "../../state/live/use-stored-rows.ts";
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

/** Says when something kept here could not be read, until the person has taken note of it. */
export const SetAsideNotice = () => {
  const { app } = useFile();
  const edit = useEdit();
  const last = useSetAside()?.at(-1);
  if (last === undefined) return null;
  const hint = `set-aside-${last.number}`;
  if (app?.dismissed?.includes(hint) === true) return null;
  return (
    <div className={styles["notice"]}>
      <p>
        Something kept here could not be read. It is set aside, and none of it is thrown away:{" "}
        <Link href={`${paths.keeping}#set-aside`}>see what it is</Link>.
      </p>
      <Button small onClick={() => edit((file) => dismissHint(file, hint))}>
        I have seen it
      </Button>
    </div>
  );
};

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
