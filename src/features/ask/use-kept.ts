import { useState } from "react";
import { TOLERANCE } from "../../engine/units.ts";
import type { Asked } from "../../findings/asking/ask-sentence.ts";
import type { Case } from "../../findings/case.ts";
import { keptAnswer } from "../../findings/keeping/kept-answer.ts";

interface Kept extends Asked {
  /** how things stood before the answer, and with it */
  readonly before: Case;
  readonly after: Case;
}

/** What the last answer changed; a headline where it changed who is first. */
type KeptWords = ReturnType<typeof keptAnswer>;

const scoresOf = ({ comparison }: Case): readonly (readonly [string, number])[] =>
  comparison.offers.map(({ id, score }) => [id, score]);

/** Whether everything stands as it did: once an answer is undone or another offer comes in, what it did is no longer told. */
const standsAs = (now: Case, then: Case): boolean => {
  const scores = new Map(scoresOf(then));
  return (
    now.compared.size === scores.size &&
    scoresOf(now).every(([id, score]) => Math.abs((scores.get(id) ?? Infinity) - score) <= TOLERANCE)
  );
};

/** Remembers what was last kept on this page, to say what it did for as long as that is how things stand. */
export const useKept = (now: Case): { readonly words: KeptWords | null; readonly set: (kept: Kept) => void } => {
  const [kept, set] = useState<Kept | null>(null);
  const words = kept === null || !standsAs(now, kept.after) ? null : keptAnswer(kept.before, kept.after, kept);
  return { words, set };
};
