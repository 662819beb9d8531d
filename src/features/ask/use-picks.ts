import { useState } from "react";
import { askedKey, type Asked } from "../../findings/asking/ask-sentence.ts";
import { waitingSince } from "../../findings/asking/sent.ts";
import type { Case } from "../../findings/case.ts";
import { type NumberedAsk, toBeginWith } from "./ask-groups.ts";

/** Which questions go into the e-mails. */
export interface Picks {
  readonly has: (asked: Asked) => boolean;
  readonly set: (asked: readonly Asked[], isPicked: boolean) => void;
}

/**
 * The most telling questions are picked until the person says otherwise; what nobody in particular can say is not, nor what
 * was sent already. What was said of a question before it was sent is not said of asking it again.
 */
export const usePicks = (theCase: Case, items: readonly NumberedAsk[]): Picks => {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const saidOf = (asked: Asked): string => `${askedKey(asked)} ${waitingSince(theCase, asked) ?? ""}`;
  const first = new Set(
    toBeginWith(
      theCase,
      items.filter((item) => item.who !== null && waitingSince(theCase, item) === null),
    ).map(askedKey),
  );
  return {
    has: (asked) => said.get(saidOf(asked)) ?? first.has(askedKey(asked)),
    set: (asked, isPicked) =>
      setSaid((before) => new Map([...before, ...asked.map((each) => [saidOf(each), isPicked] as const)])),
  };
};
