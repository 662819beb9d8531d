import type { EvidenceLevel } from "../../rubric/manifest-schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Share } from "../units.ts";

/** How far a statement of this evidence is trusted, 0–1. */
export type Reliability = (evidence: string | undefined) => Share;

/**
 * The level that an answer without evidence has: the least reliable one, of equals the last; engine §1.
 *
 * @example leastReliable(rubric).id // "guess"
 */
export const leastReliable = (rubric: Pick<Rubric, "evidence">): EvidenceLevel | undefined =>
  rubric.evidence.reduce<EvidenceLevel | undefined>(
    (least, level) => (least === undefined || level.reliability <= least.reliability ? level : least),
    undefined,
  );

/**
 * The rubric's reliability of each evidence level; left out, the least reliable level's.
 *
 * @example rubricReliability(rubric)("guess") // 0.5
 */
export const rubricReliability = (rubric: Pick<Rubric, "evidence">): Reliability => {
  const levels = new Map<string | undefined, Share>(rubric.evidence.map(({ id, reliability }) => [id, reliability]));
  const least = leastReliable(rubric)?.reliability ?? 0;
  return (evidence) => levels.get(evidence) ?? least;
};
