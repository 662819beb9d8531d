import type { OffersFile, Statement } from "../../offers/schema.ts";

const hasWords = ({ note, quote }: Statement): boolean => note !== undefined || quote !== undefined;

/** Sections of a report that show what the sender chose to send along, and would be empty otherwise. */
export const sharedSections = ({ offers = [] }: OffersFile): Readonly<Record<string, boolean>> => ({
  pay: offers.some(({ pay }) => pay !== undefined),
  notes: offers.some(({ answers = {} }) =>
    Object.values(answers).some((answer) => [answer, ...(answer.also ?? [])].some(hasWords)),
  ),
});
