import { useEffect, useSyncExternalStore } from "react";
import { useToast } from "../../ui/above/toast.tsx";
import type { LiveFile } from "./live-file.ts";

const LEFT_OUT =
  "Another tab changed the same thing meanwhile, and your last change can't stand beside that. It was left out.";

/** Tells the person of each edit that was left out because of what another tab wrote. */
export const useRefusedNotice = (live: LiveFile): void => {
  const toast = useToast();
  const refused = useSyncExternalStore(live.subscribe, () => live.snapshot().refused);
  useEffect(() => {
    if (refused > 0) toast({ message: LEFT_OUT });
  }, [refused, toast]);
};
