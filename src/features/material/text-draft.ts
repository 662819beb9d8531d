/** What the draft of a text that is to be added to an offer is kept under, or of a new version of one of its texts. */
export const textDraft = (offerId: string, text = ""): string => `${offerId} text ${text}`.trim();
