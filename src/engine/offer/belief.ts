/**
 * What an answer tells us; engine §1. Statements are independent witnesses, who either know or say something drawn from
 * the prior, combined by Bayes' rule.
 *
 * Where §1 is silent: a single statement in writing leaves no doubt whatever the others say, as every other option has
 * probability 0 under it, so only statements in writing can contradict each other to the point that nothing is left.
 */
import type { Answer } from "../../offers/schema.ts";
import type { Reliability } from "./evidence.ts";
import type { Belief, ModelQuestion } from "../model.ts";
import type { Share } from "../units.ts";

interface Witness {
  /** index of the option that they name */
  readonly option: number;
  readonly reliability: Share;
}

const dot = (values: readonly number[], probabilities: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (probabilities[index] ?? 0), 0);

const normalise = (masses: readonly number[]): readonly number[] => {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / total);
};

const alone = (prior: readonly number[], { option, reliability }: Witness): readonly number[] =>
  prior.map((share, index) => (index === option ? reliability : 0) + (1 - reliability) * share);

const combine = (prior: readonly number[], witnesses: readonly Witness[]): readonly number[] => {
  const [first, ...others] = witnesses;
  if (first === undefined) return prior;
  if (others.length === 0) return alone(prior, first);
  const inWriting = new Set(witnesses.filter(({ reliability }) => reliability === 1).map(({ option }) => option));
  if (inWriting.size > 1) {
    const each = witnesses.map((witness) => alone(prior, witness));
    return prior.map((_, index) => each.reduce((sum, belief) => sum + (belief[index] ?? 0), 0) / each.length);
  }
  if (inWriting.size === 1) return prior.map((_, index) => (inWriting.has(index) ? 1 : 0));
  // Normalised at every step, so that a long row of voices can't underflow.
  return witnesses.reduce<readonly number[]>((belief, { option, reliability }) => {
    const byChance = (1 - reliability) * (prior[option] ?? 0);
    return normalise(belief.map((mass, index) => mass * ((index === option ? reliability : 0) + byChance)));
  }, prior);
};

/** What is believed when nothing is known: the prior. */
export const priorBelief = ({ values, prior }: ModelQuestion): Belief => ({
  values,
  probabilities: prior,
  mean: dot(values, prior),
  face: null,
  known: false,
  open: true,
});

const optionIndex = ({ id, optionIds }: ModelQuestion, choice: string): number => {
  const index = optionIds.indexOf(choice);
  if (index < 0) throw new RangeError(`question ${id} has no option ${choice}`);
  return index;
};

/**
 * The belief in the options of a choice question, given the answer with what others said.
 *
 * @throws RangeError if a choice is none of the question's options; a checked file has none such.
 */
export const choiceBelief = (question: ModelQuestion, answer: Answer | undefined, reliability: Reliability): Belief => {
  if (answer === undefined || answer.choice === "unknown") return priorBelief(question);
  const witnesses = [answer, ...(answer.also ?? [])].map(({ choice, evidence }) => ({
    option: optionIndex(question, choice),
    reliability: reliability(evidence),
  }));
  const probabilities = combine(question.prior, witnesses);
  return {
    values: question.values,
    probabilities,
    mean: dot(question.values, probabilities),
    face: question.values[witnesses[0]?.option ?? 0] ?? 0,
    known: true,
    open: !probabilities.includes(1),
  };
};

/** The belief in a criterion of the person's own: the number as written, 0–1, or the prior. */
export const ownBelief = (question: ModelQuestion, value: Share | undefined): Belief =>
  value === undefined ? priorBelief(question) : certainBelief(value);

/** The belief in pay of a partial value, 0–1, known with a reliability; null is unknown; engine §8. */
export const payBelief = (question: ModelQuestion, partial: Share | null, reliability: Share): Belief => {
  if (partial === null) return priorBelief(question);
  if (reliability === 1) return certainBelief(partial);
  const values = [partial, ...question.values];
  const probabilities = [reliability, ...question.prior.map((share) => (1 - reliability) * share)];
  return { values, probabilities, mean: dot(values, probabilities), face: partial, known: true, open: true };
};

const certainBelief = (value: Share): Belief => ({
  values: [value],
  probabilities: [1],
  mean: value,
  face: value,
  known: true,
  open: false,
});
