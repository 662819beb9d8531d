import type { Asked } from "../../../findings/asking/ask-sentence.ts";

/** The id of the button with which a reply to a question is written down, for the focus to come back to. */
export const replyButtonId = ({ offer, question }: Asked): string => `reply-${offer}-${question}`;
