import type { OffersFile, Statement } from "../../offers/schema.ts";

const hasWords = ({ note, quote }: Statement): boolean => note !== undefined || quote !== undefined;

/** Whether the sender chose to send amounts of pay along. */
export const sharesPay = ({ offers = [] }: OffersFile): boolean => offers.some(({ pay }) => pay?.base !== undefined);

/** Whether only how far pay counts came along. */
export const sharesWorth = (file: OffersFile): boolean =>
  !sharesPay(file) && (file.offers ?? []).some(({ pay }) => pay?.worth !== undefined);

/** Sections of a report that show what the sender chose to send along, and would be empty otherwise. */
export const sharedSections = (file: OffersFile): Readonly<Record<string, boolean>> => ({
  pay: sharesPay(file),
  notes: (file.offers ?? []).some(({ answers = {} }) =>
    Object.values(answers).some((answer) => [answer, ...(answer.also ?? [])].some(hasWords)),
  ),
});
