/** The id of an own criterion, by its place among them, where names are to stay hidden: ids are made from what was typed. */
export const ownLetter = (at: number): string => `own-${at + 1}`;
