import { useState } from "react";
import { askedKey, type Asked } from "../../findings/asking/ask-sentence.ts";
import type { NumberedAsk } from "./ask-groups.ts";

/** So many of the most telling questions make e-mails that get an answer. */
const TO_BEGIN_WITH = 6;

/** Which questions go into the e-mails. */
export interface Picks {
  readonly has: (asked: Asked) => boolean;
  readonly set: (asked: readonly Asked[], isPicked: boolean) => void;
}

/** The most telling questions are picked until the person says otherwise; what nobody in particular can say is not. */
export const usePicks = (items: readonly NumberedAsk[]): Picks => {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const first = new Set(
    items
      .filter(({ who }) => who !== null)
      .slice(0, TO_BEGIN_WITH)
      .map(askedKey),
  );
  return {
    has: (asked) => said.get(askedKey(asked)) ?? first.has(askedKey(asked)),
    set: (asked, isPicked) =>
      setSaid((before) => new Map([...before, ...asked.map((each) => [askedKey(each), isPicked] as const)])),
  };
};
