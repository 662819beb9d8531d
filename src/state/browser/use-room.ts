import { useCallback, useEffect, useState } from "react";
import { askToPersist } from "../../storage/persistence.ts";

export interface Room {
  /** bytes that this page takes up in the browser; null where the browser doesn't say */
  readonly used: number | null;
  /** whether the browser has promised not to clear it by itself */
  readonly isPromised: boolean;
}

const look = async (): Promise<Room> => {
  try {
    const [{ usage }, isPromised] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
    return { used: usage ?? null, isPromised };
  } catch {
    // Old browsers and pages without https have no such thing.
    return { used: null, isPromised: false };
  }
};

/** How much room the page takes up and whether the browser keeps it for good; undefined until that is known. */
export const useRoom = (): { readonly room: Room | undefined; readonly askForKeeping: () => Promise<boolean> } => {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    let isGone = false;
    void look().then((seen) => {
      if (!isGone) setRoom(seen);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const askForKeeping = useCallback(async () => {
    const isPromised = await askToPersist();
    setRoom(await look());
    return isPromised;
  }, []);
  return { room, askForKeeping };
};
