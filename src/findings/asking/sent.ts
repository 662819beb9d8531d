import { lookup } from "../../offers/lookup.ts";
import type { SentQuestion } from "../../offers/app-schema.ts";
import { type Case, beliefIn } from "../case.ts";
import { dayAndMonth, longDateInWords } from "../words/dates-in-words.ts";
import { type Asked, askedKey } from "./ask-sentence.ts";

/** What the file keeps of questions that are sent to someone on a day such as 2026-11-28. */
export const asSent = (theCase: Case, items: readonly Asked[], on: string): Record<string, SentQuestion> =>
  Object.fromEntries(
    items.map((item) => [askedKey(item), { on, known: beliefIn(theCase, item.offer, item.question).known }]),
  );

/** The day on which a question was sent whose reply is still waited for; null where it was not, or was answered since. */
export const waitingSince = (theCase: Case, item: Asked): string | null => {
  const sent = lookup(theCase.file.app?.sent, askedKey(item));
  if (sent === undefined) return null;
  return sent.known === beliefIn(theCase, item.offer, item.question).known ? sent.on : null;
};

/** "28 November"; with the year where it is not this one. Days such as 2026-11-28. */
export const sentDay = (on: string, today: string): string =>
  on.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(on) : longDateInWords(on);
