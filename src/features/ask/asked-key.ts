import type { Asked } from "../../findings/asking/ask-sentence.ts";

/** Names one question of one offer; ids have no spaces. */
export const askedKey = ({ offer, question }: Asked): string => `${offer} ${question}`;

/** The id of the button with which a reply to a question is written down, for the focus to come back to. */
export const replyButtonId = ({ offer, question }: Asked): string => `reply-${offer}-${question}`;
