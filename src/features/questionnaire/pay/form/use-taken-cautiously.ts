import { useState } from "react";
import { UNSAID_SHARE } from "../../../../offers/edit/cautious-pay.ts";

interface Promise {
  /** what is promised; an amount or a share */
  readonly promised: number | undefined;
  /** what the person said of it; a share */
  readonly said: number | undefined;
}

interface TakenCautiously {
  /** how it counts while it is asked: in full, or half because the page put that; null where it is answered */
  readonly counts: "in full" | "half" | null;
  readonly answered: () => void;
}

/** Whether it is still to be asked what part of a promise is money. */
export const useTakenCautiously = ({ promised, said }: Promise): TakenCautiously => {
  const [isSettled, setIsSettled] = useState(said !== undefined);
  const isPromised = (promised ?? 0) > 0;
  const counts = said === undefined ? "in full" : !isSettled && said === UNSAID_SHARE ? "half" : null;
  return { counts: isPromised ? counts : null, answered: () => setIsSettled(true) };
};
