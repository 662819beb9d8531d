import type { FlagState } from "../../engine/comparison.ts";
import { bandOf } from "../../engine/offer/verdict.ts";
import type { Condition, Flag } from "../../rubric/flag-schema.ts";
import { bandLabel } from "../words/band-label.ts";
import { type Case, beliefIn, comparedOffer, modelQuestion, topicOf } from "../case.ts";
import { listInWords } from "../words/list-in-words.ts";
import { payTypedUncounted } from "./pay-unknown.ts";
import { lowered, paragraph, quoted, sentence } from "../words/sentence.ts";

/** A sign to take seriously, in words. */
export interface FlagSentence {
  readonly id: string;
  /** "Raised" or "Possible" */
  readonly state: string;
  readonly title: string;
  /** what is bad about it; for a possible one, if it is so */
  readonly why: string;
  /** what it does to the verdict, and for a possible one what it hangs on */
  readonly effect: string;
  /** whom to ask, and how; null where there is nothing to ask */
  readonly ask: { readonly who: string; readonly wording: string } | null;
}

const questionsIn = (condition: Condition): readonly string[] => {
  if ("all" in condition) return condition.all.flatMap(questionsIn);
  if ("any" in condition) return condition.any.flatMap(questionsIn);
  if ("not" in condition) return questionsIn(condition.not);
  return "question" in condition ? [condition.question] : [];
};

const unknownIn = (theCase: Case, offer: string, flag: Flag): readonly string[] =>
  [...new Set(questionsIn(flag.when))].filter(
    (question) => theCase.positions.has(question) && !beliefIn(theCase, offer, question).known,
  );

const raisedEffect = (theCase: Case, offer: string, flag: Flag): string => {
  if (flag.ceiling === undefined) return "The verdict is not capped by it.";
  const { bands } = theCase.model.rubric;
  const { verdict, score } = comparedOffer(theCase, offer);
  const cap = quoted(lowered(bandLabel(bands, flag.ceiling)));
  return verdict.cappedBy === flag.id
    ? `It caps the verdict at ${cap}; by points alone it would be ${quoted(lowered(bandOf(bands, score)?.label ?? ""))}.`
    : `As long as it is so, the verdict can't be better than ${cap}.`;
};

/** What a possible flag hangs on. A pay that was typed is known: what is missing is the person's to say. */
const hangsOn = (theCase: Case, offer: string, flag: Flag): string => {
  const unknown = unknownIn(theCase, offer, flag);
  const uncounted = unknown.flatMap((question) => payTypedUncounted(theCase, offer, question) ?? []);
  const topics = unknown
    .filter((question) => payTypedUncounted(theCase, offer, question) === null)
    .map((question) => topicOf(theCase, question));
  if (unknown.length === 0) return "It may turn out so.";
  return paragraph(
    ...uncounted.map(sentence),
    topics.length === 0 ? null : sentence(`It depends on what you don't know yet: ${listInWords(topics)}`),
  );
};

const possibleEffect = (theCase: Case, offer: string, flag: Flag): string =>
  paragraph(
    hangsOn(theCase, offer, flag),
    flag.ceiling === undefined
      ? null
      : `It would cap the verdict at ${quoted(lowered(bandLabel(theCase.model.rubric.bands, flag.ceiling)))}.`,
  );

/** What to ask about a possible flag: about a pay that isn't known, what it is, and not for more of it. */
const possibleAsk = (theCase: Case, offer: string, flag: Flag): FlagSentence["ask"] => {
  const unknown = unknownIn(theCase, offer, flag);
  const pay = unknown.find((question) => modelQuestion(theCase, question).kind === "pay");
  if (pay === undefined) return flag.ask ?? null;
  return payTypedUncounted(theCase, offer, pay) === null ? (theCase.questions.get(pay)?.ask ?? null) : null;
};

/** A raised or possible flag of an offer, in words; engine §7. */
const flagSentence = (theCase: Case, offer: string, { id, state }: FlagState): FlagSentence | null => {
  const flag = theCase.model.rubric.flags.find((each) => each.id === id);
  if (flag === undefined) return null;
  return {
    id,
    state: state === "raised" ? "Raised" : "Possible",
    title: flag.title,
    why: state === "raised" ? flag.why : sentence(`If it is so: ${lowered(flag.why)}`),
    effect: state === "raised" ? raisedEffect(theCase, offer, flag) : possibleEffect(theCase, offer, flag),
    ask: state === "raised" ? (flag.ask ?? null) : possibleAsk(theCase, offer, flag),
  };
};

/** All flags of an offer, raised ones first, else gravest first; where nothing is answered none is called possible. */
export const flagSentences = (theCase: Case, offer: string): readonly FlagSentence[] => {
  const { flags, answered } = comparedOffer(theCase, offer);
  const possible = answered === 0 ? [] : flags.filter(({ state }) => state === "possible");
  return [...flags.filter(({ state }) => state === "raised"), ...possible]
    .map((flag) => flagSentence(theCase, offer, flag))
    .filter((each) => each !== null);
};

/** The titles of the possible flags of an offer that hang on what a question turns out to be; none for a known answer. */
export const flagsHangingOn = (theCase: Case, offer: string, question: string): readonly string[] =>
  comparedOffer(theCase, offer).flags.flatMap(({ id, state }) => {
    const flag = theCase.model.rubric.flags.find((each) => each.id === id);
    const hangs = state === "possible" && flag !== undefined && unknownIn(theCase, offer, flag).includes(question);
    return hangs ? [flag.title] : [];
  });
