/** The comparison if each voice is right or wrong as a whole: the other end of §2–§5's independent witnesses; engine §11. */
import { at } from "../at.ts";
import type { OneVoice, VoiceCheck } from "../comparison.ts";
import type { Standing } from "../distribution/standing.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Model } from "../model.ts";
import { leaderIndex } from "../ranking.ts";
import { TOLERANCE } from "../units.ts";
import { valueOfChecking } from "./checking-voice.ts";
import { mixedFigures, withMixed } from "./mixed-figures.ts";
import { mixtureDistribution } from "./mixture-distribution.ts";
import { type VoicedOffer, voicedOffer } from "./voiced-offer.ts";

const descending = (a: number, b: number): number => (Math.abs(a - b) <= TOLERANCE ? 0 : b - a);

const turn = ({ informed, uninformed }: VoiceCheck): number =>
  informed === null || uninformed === null ? 0 : Math.abs(informed - uninformed);

/** Most worth checking first; figures within 1e-9 are equal. Sorting keeps the order of offers and of appearance. */
const byWorth = (a: VoiceCheck, b: VoiceCheck): number =>
  descending(a.value, b.value) || descending(a.switchProbability, b.switchProbability) || descending(turn(a), turn(b));

/** All offers of a model with their voices, in its order. */
const voicedOffers = (model: Model): readonly VoicedOffer[] => model.offers.map((offer) => voicedOffer(model, offer));

const hasVoices = ({ voices }: VoicedOffer): boolean => voices.length > 0;

/**
 * Scores, and what it is worth to check each voice: all but likely ranges and P(best) of the mixtures, which take longer and
 * are null. Null without offers and for a cohort, which has no distributions. `voiced` are the model's offers with their
 * voices.
 *
 * @example oneVoiceOutline(evaluate(told), resultOf(standingSteps(told, evaluate(told))), voiced).voices.map(({ from }) => from) // ["Sam"]
 */
export const oneVoiceOutline = (
  { offers, distributions }: Evaluation,
  { leader, best }: Pick<Standing, "leader" | "best">,
  voiced: readonly VoicedOffer[],
): OneVoice | null => {
  if (leader === null || distributions === null) return null;
  const isAsBefore = !voiced.some(hasVoices);
  const scores = voiced.map((each, index) => (hasVoices(each) ? each.score : at(offers, index).score));
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
    offers: Object.fromEntries(
      offers.map(({ id, likely }, index) => [
        id,
        {
          score: at(scores, index),
          likely: hasVoices(at(voiced, index)) ? null : likely,
          pBest: isAsBefore && best !== null ? at(best, index) : null,
        },
      ]),
    ),
    voices: checks.toSorted(byWorth),
  };
};

/**
 * An outline with what it lacks: the likely ranges and P(best) of the mixtures.
 *
 * @example completeOneVoice(outline, evaluate(told), voiced).offers["grove"].pBest // 0.309259259
 */
export const completeOneVoice = (
  outline: OneVoice,
  { offers, distributions }: Evaluation,
  voiced: readonly VoicedOffer[],
): OneVoice => {
  if (distributions === null || !voiced.some(hasVoices)) return outline;
  const { likely, best } = mixedFigures(
    distributions.map((own, index) => {
      const each = at(voiced, index);
      return hasVoices(each) ? mixtureDistribution(each.mixture) : own;
    }),
  );
  const ids = offers.map(({ id }) => id);
  return withMixed(outline, ids, likely, best);
};

/**
 * The whole: scores, likely ranges and P(best) from the mixtures over the voices' states, and what it is worth to check each
 * voice. Null where the outline is.
 *
 * @example oneVoice(told, evaluate(told), resultOf(standingSteps(told, evaluate(told)))).offers["grove"].pBest // 0.309259259
 */
export const oneVoice = (model: Model, evaluation: Evaluation, place: Standing): OneVoice | null => {
  const voiced = voicedOffers(model);
  const outline = oneVoiceOutline(evaluation, place, voiced);
  return outline === null ? null : completeOneVoice(outline, evaluation, voiced);
};
