import { Link } from "wouter";
import { paths } from "../../findings/paths.ts";
import { dismissHint } from "../../offers/edit/edit-app-state.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useSetAside } from "../../state/live/use-stored-rows.ts";
import { Button } from "../../ui/buttons/button.tsx";
import styles from "./notice.module.css";

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
