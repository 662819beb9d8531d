import { moved } from "../engine/offer/stake.ts";
import type { ComparedOffer, Comparison } from "../engine/comparison.ts";
import type { Belief, Model, ModelCriterion, ModelOffer, ModelQuestion } from "../engine/model.ts";
import { lookup } from "../offers/lookup.ts";
import type { OffersFile } from "../offers/schema.ts";
import type { Question, Rubric } from "../rubric/schema.ts";
import { inSentence, offerNames } from "./names/offer-name.ts";
import { lowered } from "./words/sentence.ts";

/** What a case is made of. */
export interface CaseParts {
  readonly file: OffersFile;
  /** the model of the file's offers */
  readonly model: Model;
  /** the comparison of the model's offers */
  readonly comparison: Comparison;
  /** what each offer is called, by its id */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * One decision as it stands: the file, the figures, what they were computed from, and what things are called. Every
 * sentence, report, export and page is made from it, so that the model is built once.
 */
export interface Case extends CaseParts {
  readonly rubric: Rubric;
  /** by offer's id */
  readonly compared: ReadonlyMap<string, ComparedOffer>;
  readonly modelled: ReadonlyMap<string, ModelOffer>;
  readonly criteria: ReadonlyMap<string, ModelCriterion>;
  /** the rubric's questions; an own criterion has none */
  readonly questions: ReadonlyMap<string, Question>;
  /** index into `model.questions` */
  readonly positions: ReadonlyMap<string, number>;
}

/**
 * The case with its lookup maps. `names` are by default those of all offers of the file, so that "Offer 2" is the second
 * of the list. A case with something changed: `caseOf({ ...before, comparison })`.
 */
export const caseOf = ({
  file,
  model,
  comparison,
  names = offerNames(file.offers ?? []),
}: Omit<CaseParts, "names"> & Partial<Pick<CaseParts, "names">>): Case => ({
  rubric: model.rubric,
  file,
  model,
  comparison,
  names,
  compared: new Map(comparison.offers.map((offer) => [offer.id, offer])),
  modelled: new Map(model.offers.map((each) => [each.offer.id, each])),
  criteria: new Map(model.criteria.map((criterion) => [criterion.id, criterion])),
  questions: new Map(model.rubric.criteria.flatMap(({ questions }) => questions.map((each) => [each.id, each]))),
  positions: new Map(model.questions.map(({ id }, position) => [id, position])),
});

const found = <Thing>(thing: Thing | undefined, what: string): Thing => {
  if (thing === undefined) throw new RangeError(`no ${what}`);
  return thing;
};

/** @throws RangeError if the offer is not compared. */
export const comparedOffer = ({ compared }: Case, id: string): ComparedOffer =>
  found(compared.get(id), `offer ${id} in the comparison`);

/** @throws RangeError if the offer is not compared. */
export const modelledOffer = ({ modelled }: Case, id: string): ModelOffer =>
  found(modelled.get(id), `offer ${id} in the model`);

export const nameOf = ({ names }: Case, id: string): string => names.get(id) ?? id;

/** A criterion's title, as a label. */
export const criterionTitle = ({ criteria }: Case, id: string): string => inSentence(criteria.get(id)?.title ?? id);

/** A criterion's title inside a sentence, "evaluation depth"; an own one as the person wrote it. */
export const criterionInSentence = (theCase: Case, id: string): string => {
  const title = criterionTitle(theCase, id);
  return theCase.criteria.get(id)?.own === true ? title : lowered(title);
};

/** Normalised weight of a criterion, 0–1. */
export const weightOf = ({ comparison }: Case, criterion: string): number => lookup(comparison.weights, criterion) ?? 0;

/** @throws RangeError if there is no such question. */
export const modelQuestion = ({ model, positions }: Case, id: string): ModelQuestion =>
  found(model.questions[positions.get(id) ?? -1], `question ${id}`);

/** The id of the criterion that a question belongs to. @throws RangeError if there is no such question. */
export const criterionOf = (theCase: Case, question: string): string =>
  theCase.model.criteria[modelQuestion(theCase, question).criterion]?.id ?? "";

/** @throws RangeError if there is no such question or offer. */
export const beliefIn = (theCase: Case, offer: string, question: string): Belief =>
  found(modelledOffer(theCase, offer).beliefs[theCase.positions.get(question) ?? -1], `question ${question}`);

/** A noun phrase for a question, such as "who teaches you"; for an own criterion its title. */
export const topicOf = (theCase: Case, question: string): string => {
  const asked = theCase.questions.get(question);
  if (asked === undefined) return criterionTitle(theCase, question);
  return asked.topic ?? asked.prompt.replace(/\?$/, "");
};

/** The label of a question's option; the id where the rubric has none such. */
export const optionLabel = (theCase: Case, question: string, option: string): string => {
  const asked = theCase.questions.get(question);
  if (asked?.kind !== "choice") return option;
  return asked.options.find(({ id }) => id === option)?.label ?? option;
};

/** By how many points an offer's score moves when a question's partial value becomes `value`. */
export const movedTo = (theCase: Case, offer: string, question: string, value: number): number =>
  moved(theCase.model, modelQuestion(theCase, question), beliefIn(theCase, offer, question).mean, value);

/** A question's share of the whole score, 0–1: the weight of its criterion times its share of it. */
export const questionWeight = (theCase: Case, question: string): number => {
  const { criterion, share } = modelQuestion(theCase, question);
  return (theCase.model.weights[criterion] ?? 0) * share;
};
