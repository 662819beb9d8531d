/** The comparison if each voice is right or wrong as a whole: the other end of §2–§5's independent witnesses; engine §11. */
import { at } from "../at.ts";
import type { OneVoice, VoiceCheck } from "../comparison.ts";
import { likelyRange } from "../distribution/likely-range.ts";
import { probabilityBest } from "../distribution/probability-best.ts";
import type { Standing } from "../distribution/standing.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Model } from "../model.ts";
import { leaderIndex } from "../ranking.ts";
import { TOLERANCE } from "../units.ts";
import { valueOfChecking } from "./checking-voice.ts";
import { type VoicedOffer, voicedOffer } from "./voiced-offer.ts";

const descending = (a: number, b: number): number => (Math.abs(a - b) <= TOLERANCE ? 0 : b - a);

const turn = ({ informed, uninformed }: VoiceCheck): number =>
  informed === null || uninformed === null ? 0 : Math.abs(informed - uninformed);

/** Most worth checking first; figures within 1e-9 are equal. Sorting keeps the order of offers and of appearance. */
const byWorth = (a: VoiceCheck, b: VoiceCheck): number =>
  descending(a.value, b.value) || descending(a.switchProbability, b.switchProbability) || descending(turn(a), turn(b));

/** All offers of a model with their voices, in its order. */
const voicedOffers = (model: Model): readonly VoicedOffer[] => model.offers.map((offer) => voicedOffer(model, offer));

/**
 * Scores, likely ranges and P(best) from the mixtures over the voices' states, and what it is worth to check each voice.
 * Null without offers and for a cohort, which has no distributions. `voiced` are the offers' voices, if they are there.
 *
 * @example oneVoice(told, evaluate(told), standing(told, evaluate(told))).voices.map(({ from }) => from) // ["Sam"]
 */
export const oneVoice = (
  model: Model,
  { offers, distributions }: Evaluation,
  { leader, best }: Standing,
  voiced: readonly VoicedOffer[] = voicedOffers(model),
): OneVoice | null => {
  if (leader === null || distributions === null) return null;
  const isAsBefore = voiced.every(({ distribution }) => distribution === null);
  const scores = voiced.map(({ distribution, score }, index) =>
    distribution === null ? at(offers, index).score : score,
  );
  const mixtures = distributions.map((own, index) => at(voiced, index).distribution ?? own);
  const chances = isAsBefore && best !== null ? best : probabilityBest(mixtures);
  const figures = mixtures.map((mixture, index) => ({
    score: at(scores, index),
    likely: likelyRange(mixture),
    pBest: at(chances, index),
  }));
  const checks = voiced.flatMap((each, offer) =>
    each.voices.map(({ from, evidence, statements }, voice): VoiceCheck => ({
      offer: at(offers, offer).id,
      from,
      evidence,
      statements: statements.length,
      ...valueOfChecking(each, voice, scores, offer, leader),
    })),
  );
  return {
    leader: at(offers, leaderIndex(scores) ?? leader).id,
    offers: Object.fromEntries(offers.map(({ id }, index) => [id, at(figures, index)])),
    voices: checks.toSorted(byWorth),
  };
};
