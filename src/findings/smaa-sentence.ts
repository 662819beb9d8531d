import { TOLERANCE } from "../engine/units.ts";
import { lookup } from "../offers/lookup.ts";
import { type Context, comparedOffer, criterionInSentence, nameOf, topicOf, weightOf } from "./context.ts";
import { ordinalInWords } from "./counts-in-words.ts";
import { listInWords } from "./list-in-words.ts";
import { aboutPoints } from "./points-in-words.ts";
import { capitalised, sentence } from "./sentence.ts";
import { inWaysInTen, waysInTen } from "./ways-in-ten.ts";

/** "Harbor Health comes first in 8 of 10 ways, second in 2 of 10."; null where it was not drawn. Engine §3. */
export const ranksSentence = (context: Context, offer: string): string | null => {
  const shares = lookup(context.comparison.smaa?.rankAcceptability, offer);
  if (shares === undefined) return null;
  const places = shares
    .map((share, index) => ({ share, place: ordinalInWords(index + 1) }))
    .filter(({ share }) => share >= 0.05);
  const [first, ...rest] = places;
  if (first === undefined) return null;
  const others = rest.map(({ share, place }) => `${place} in ${waysInTen(share)}`);
  return sentence(
    listInWords([`${nameOf(context, offer)} comes ${first.place} in ${waysInTen(first.share)} ways`, ...others]),
  );
};

/** "Harbor Health beats Lumen Labs in almost every way this could turn out."; null where it was not drawn. */
export const beatsSentence = (context: Context, offer: string, other: string): string | null => {
  const share = lookup(lookup(context.comparison.smaa?.pairwise, offer), other);
  return share === undefined
    ? null
    : `${nameOf(context, offer)} beats ${nameOf(context, other)} ${inWaysInTen(share)}.`;
};

/** Whose choice an offer would be: "Lumen Labs would be first for somebody to whom pay counts more."; engine §3. */
export const whoseChoiceSentence = (context: Context, offer: string): string | null => {
  const { smaa } = context.comparison;
  const central = smaa === null ? undefined : lookup(smaa.centralWeights, offer);
  if (central === undefined) return null;
  const name = nameOf(context, offer);
  if (central === null) return `${name} never came first.`;
  const more = context.model.criteria
    .map(({ id }) => ({ id, rise: (lookup(central, id) ?? 0) - weightOf(context, id) }))
    .filter(({ rise }) => rise >= 0.01)
    .toSorted((a, b) => b.rise - a.rise)
    .slice(0, 2);
  if (more.length === 0) return `${name} comes first under weights like yours.`;
  const criteria = listInWords(more.map(({ id }) => criterionInSentence(context, id)));
  return `${name} comes first more often when ${criteria} ${more.length === 1 ? "counts" : "count"} for more than now.`;
};

/** "If Harbor Health turns out the worse pick, then by about four points, mostly for …"; engine §3, expected regret. */
export const regretSentence = (context: Context, offer: string): string | null => {
  const { pBest, regret } = comparedOffer(context, offer);
  if (pBest === null || regret === null || context.comparison.offers.length < 2) return null;
  const name = nameOf(context, offer);
  if (1 - pBest <= TOLERANCE) return `${name} can't turn out the worse pick, as you see things now.`;
  const [top] = context.comparison.ask ?? [];
  const mostly =
    top === undefined || (top.evppi <= TOLERANCE && top.switchProbability <= TOLERANCE)
      ? ""
      : `, mostly for what you don't know about ${topicOf(context, top.question)} at ${nameOf(context, top.offer)}`;
  return capitalised(`if ${name} turns out the worse pick, then by ${aboutPoints(regret / (1 - pBest))}${mostly}.`);
};
