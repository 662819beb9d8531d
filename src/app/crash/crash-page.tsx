import { CrashWords } from "./crash-words.tsx";
import { useSaveState } from "../../state/live/library-context.ts";
import { useBackup } from "../../state/live/use-backup.ts";

/** A crash inside the app, where the file is still at hand. */
export const CrashPage = ({ error }: { readonly error: Error }) => {
  const { kind } = useSaveState();
  return <CrashWords error={error} onBackup={useBackup()} isUnsaved={kind !== "saved" && kind !== "saving"} />;
};
