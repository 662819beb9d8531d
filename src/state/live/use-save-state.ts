import { useSyncExternalStore } from "react";
import type { SaveState } from "../../storage/save-state.ts";
import { useLibrary } from "./library-context.ts";

/** How it stands with what was typed last, and a way to try again when it could not be saved. */
export const useSaveState = (): SaveState & { readonly retry: () => void } => {
  const { live } = useLibrary();
  const save = useSyncExternalStore(live.subscribe, () => live.snapshot().save);
  return { ...save, retry: live.retry };
};
