import { useBackup } from "../state/use-backup.ts";
import { CrashWords } from "./crash-words.tsx";

/** A crash inside the app, where the file is still at hand. */
export const CrashPage = ({ error }: { readonly error: Error }) => <CrashWords error={error} onBackup={useBackup()} />;
