import { leastReliable } from "../../engine/offer/evidence.ts";
import { inSentence } from "../names/offer-name.ts";
import { sourceName } from "../../offers/source-name.ts";
import type { Rubric } from "../../rubric/schema.ts";

/** How an answer is known, in words; an answer without evidence has the least reliable level's; engine §1. */
export const evidenceLabel = (rubric: Pick<Rubric, "evidence">, evidence: string | undefined): string =>
  (rubric.evidence.find(({ id }) => id === evidence) ?? leastReliable(rubric))?.label ?? "";

/** The same with who said it, where there is a name: "From a recruiter, Sam". */
export const knownHow = (
  rubric: Pick<Rubric, "evidence">,
  evidence: string | undefined,
  from: string | undefined,
): string =>
  [evidenceLabel(rubric, evidence), inSentence(sourceName(from) ?? "")].filter((part) => part !== "").join(", ");
