/**
 * What an answer tells us; engine §1. Statements are independent witnesses, who either know or say something drawn from
 * the prior, combined by Bayes' rule.
 *
 * Where §1 is silent: a single statement in writing leaves no doubt whatever the others say, as every other option has
 * probability 0 under it, so only statements in writing can contradict each other to the point that nothing is left.
 */
import { at } from "../at.ts";
import type { Answer } from "../../offers/schema.ts";
import type { Reliability } from "./evidence.ts";
import type { Belief, ModelQuestion } from "../model.ts";
import type { Share } from "../units.ts";

export interface Witness {
  /** index of the option that they name */
  readonly option: number;
  readonly reliability: Share;
}

/** What some statements leave of a prior, and how likely they were to be made. */
export interface Weighed {
  readonly probabilities: readonly number[];
  /** natural logarithm of the probability of all that was said, under the prior: as a product, many voices underflow */
  readonly logLikelihood: number;
}

const dot = (values: readonly number[], probabilities: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * at(probabilities, index), 0);

const alone = (prior: readonly number[], { option, reliability }: Witness): readonly number[] =>
  prior.map((share, index) => (index === option ? reliability : 0) + (1 - reliability) * share);

/**
 * Statements of independent witnesses combined by Bayes' rule: belief_j ∝ prior_j · Π_t (r_t · [choice_t = j] + (1 − r_t) ·
 * prior(choice_t)), and the sum of these products as their likelihood. Null where nothing is left: two who can't be wrong
 * contradict each other.
 *
 * @example weighStatements([0.5, 0.5], [{ option: 1, reliability: 0.5 }]).probabilities // [0.25, 0.75]
 */
export const weighStatements = (prior: readonly number[], witnesses: readonly Witness[]): Weighed | null => {
  let masses = prior;
  let logLikelihood = 0;
  // Those who can't be wrong first, and normalised at every step, so that a long row of voices can't underflow.
  for (const { option, reliability } of witnesses.toSorted((a, b) => b.reliability - a.reliability)) {
    const byChance = (1 - reliability) * at(prior, option);
    const said = masses.map((mass, index) => mass * ((index === option ? reliability : 0) + byChance));
    const total = said.reduce((sum, mass) => sum + mass, 0);
    if (total === 0) return null;
    masses = said.map((mass) => mass / total);
    logLikelihood += Math.log(total);
  }
  return { probabilities: masses, logLikelihood };
};

const combine = (prior: readonly number[], own: Witness, others: readonly Witness[]): readonly number[] => {
  if (others.length === 0) return alone(prior, own);
  const witnesses = [own, ...others];
  const weighed = weighStatements(prior, witnesses);
  if (weighed !== null) return weighed.probabilities;
  const each = witnesses.map((witness) => alone(prior, witness));
  return prior.map((_, index) => each.reduce((sum, belief) => sum + at(belief, index), 0) / each.length);
};

/** Beliefs that many offers share, worked out once for a question: a cohort has a hundred thousand. */
const sharedBeliefs = new WeakMap<ModelQuestion, Map<Share, (Belief | undefined)[]>>();

/** That of a statement with nobody beside it. */
const sharedBelief = (question: ModelQuestion, { option, reliability }: Witness, beliefOf: () => Belief): Belief => {
  const known = sharedBeliefs.get(question) ?? new Map<Share, (Belief | undefined)[]>();
  if (known.size === 0) sharedBeliefs.set(question, known);
  const byOption = known.get(reliability) ?? [];
  if (byOption.length === 0) known.set(reliability, byOption);
  return (byOption[option] ??= beliefOf());
};

const priorBeliefs = new WeakMap<ModelQuestion, Belief>();

/**
 * What is believed when nothing is known: the prior.
 *
 * @example priorBelief({ values: [0, 1], prior: [0.25, 0.75] }).mean // 0.75
 */
export const priorBelief = (question: ModelQuestion): Belief => {
  const before = priorBeliefs.get(question);
  if (before !== undefined) return before;
  const { values, prior } = question;
  const mean = dot(values, prior);
  const belief: Belief = { values, probabilities: prior, mean, face: null, known: false, open: true };
  priorBeliefs.set(question, belief);
  return belief;
};

/**
 * The index of a question's option.
 *
 * @throws RangeError if it has none of this id; a checked file names none such.
 * @example optionIndex({ id: "users", optionIds: ["none", "many"] }, "many") // 1
 */
export const optionIndex = ({ id, optionIds }: ModelQuestion, choice: string): number => {
  const index = optionIds.indexOf(choice);
  if (index < 0) throw new RangeError(`question ${id} has no option ${choice}`);
  return index;
};

/**
 * The belief in the options of a choice question, given the answer with what others said.
 *
 * @throws RangeError if a choice is none of the question's options; a checked file has none such.
 * @example choiceBelief(model.questions[1], { choice: "many", evidence: "guess" }, () => 0.5).mean // 0.75
 */
export const choiceBelief = (question: ModelQuestion, answer: Answer | undefined, reliability: Reliability): Belief => {
  if (answer === undefined || answer.choice === "unknown") return priorBelief(question);
  const witnessOf = ({ choice, evidence }: Pick<Answer, "choice" | "evidence">): Witness => ({
    option: optionIndex(question, choice),
    reliability: reliability(evidence),
  });
  const own = witnessOf(answer);
  const others = answer.also?.map(witnessOf) ?? [];
  const beliefOf = (): Belief =>
    knownBelief(question, combine(question.prior, own, others), at(question.values, own.option));
  return others.length > 0 ? beliefOf() : sharedBelief(question, own, beliefOf);
};

/**
 * The belief in the options of a question that was answered, in the order of its `values`; `face` as in `Belief`.
 *
 * @example knownBelief({ values: [0, 0.5, 1] }, [0, 0.5, 0.5], 1).mean // 0.75
 */
export const knownBelief = (
  { values }: Pick<ModelQuestion, "values">,
  probabilities: readonly number[],
  face: number | null,
): Belief => ({
  values,
  probabilities,
  mean: dot(values, probabilities),
  face,
  known: true,
  open: !probabilities.includes(1),
});

/**
 * The belief in a criterion of the person's own: the number as written, 0–1, or the prior.
 *
 * @example ownBelief(model.questions[3], 0.75).mean // 0.75
 */
export const ownBelief = (question: ModelQuestion, value: Share | undefined): Belief =>
  value === undefined ? priorBelief(question) : certainBelief(value);

/**
 * The belief in pay of a partial value, 0–1, known with a reliability; null is unknown; engine §8.
 *
 * @example payBelief({ values: [0, 1], prior: [0.5, 0.5] }, 0.8, 0.5).mean // 0.65
 */
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
