import { useEffect, useState } from "react";
import { useSaveState } from "../../state/live/library-context.ts";
import styles from "./header.module.css";

const JUST_NOW_MS = 60_000;

/** Whether that moment (ISO 8601) is less than a minute ago; it turns false by itself. */
const useJustNow = (at: string | null): boolean => {
  const [isOver, setOver] = useState<string | null>(null);
  useEffect(() => {
    if (at === null) return undefined;
    const left = Date.parse(at) + JUST_NOW_MS - Date.now();
    const timer = setTimeout(() => setOver(at), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [at]);
  return at !== null && isOver !== at;
};

/** How it stands with what was typed, in the header. What went wrong is told by `SaveNotice`. */
export const SaveNote = () => {
  const { kind, at } = useSaveState();
  const isJustNow = useJustNow(at);
  if (kind !== "saving" && kind !== "saved") return <p className={styles["save"]}>Not saved</p>;
  return (
    <p className={styles["save"]}>
      {kind === "saving" ? "Saving…" : isJustNow ? "Saved on this device · just now" : "Saved on this device"}
    </p>
  );
};
