import { address } from "../package/address.ts";

/** Rows of the head, which stays in sight; answers follow after what an offer says of itself. */
export const HEAD_ROWS = { keys: 0, employer: 1, title: 2, score: 3, heads: 4 } as const;
export const HEAD_COUNT = 5;

/** Columns of what is the same for every offer. */
export const LEFT = { key: 0, question: 1, share: 2, stake: 3, unknown: 4, least: 5, most: 6 } as const;
export const LEFT_COUNT = 7;

/** Columns of one offer, from the first of its own; note and quote only where they are shown. */
export const BLOCK = {
  choice: 0,
  evidence: 1,
  worth: 2,
  trust: 3,
  counts: 4,
  points: 5,
  from: 6,
  note: 7,
  quote: 8,
} as const;

export type BlockColumn = keyof typeof BLOCK;

export const blockWidth = (notes: boolean): number => (notes ? 9 : 7);

export const blockColumn = (offer: number, part: BlockColumn, notes: boolean): number =>
  LEFT_COUNT + offer * blockWidth(notes) + BLOCK[part];

/** A cell of an offer's head, as another sheet calls it. */
export const headPlace = (part: "employer" | "title", offer: number, notes: boolean): string =>
  `Answers!${address(HEAD_ROWS[part], blockColumn(offer, "choice", notes))}`;
