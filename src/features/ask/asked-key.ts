import type { Asked } from "../../findings/ask-sentence.ts";

/** Names one question of one offer; ids have no spaces. */
export const askedKey = ({ offer, question }: Asked): string => `${offer} ${question}`;
