import { type Case, comparedOffer, criterionInSentence, nameOf } from "../case.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { percentInWords } from "../words/share-in-words.ts";

/**
 * What stands against a choice that isn't first, said plainly, with the weights under which it would be; null for the first
 * and for one that isn't compared.
 */
export const choiceAgainst = (context: Case, chosen: string): string | null => {
  const { leader, stability } = context.comparison;
  if (leader === null || leader === chosen || !context.compared.has(chosen)) return null;
  const [first, own] = [leader, chosen].map((id) => wholePoints(comparedOffer(context, id).score));
  const plain = `At your weights ${nameOf(context, leader)} comes first, with ${first ?? ""} points to ${own ?? ""}.`;
  const critical = stability?.mostCritical ?? null;
  if (critical === null) return stability === null ? plain : `${plain} No change of a single weight would alter that.`;
  if (critical.newLeader !== chosen) return plain;
  return `${plain} ${nameOf(context, chosen)} would be first if ${criterionInSentence(context, critical.criterion)} counted ${percentInWords(critical.changesAt)} instead of ${percentInWords(critical.weight)}.`;
};
