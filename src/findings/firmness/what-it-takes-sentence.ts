import type { Change } from "../../engine/comparison.ts";
import { lookup } from "../../offers/lookup.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import {
  type Case,
  beliefIn,
  modelQuestion,
  modelledOffer,
  nameOf,
  optionLabel,
  questionWeight,
  topicOf,
} from "../case.ts";
import { counted } from "../words/counts-in-words.ts";
import { lowered, quoted, sentence } from "../words/sentence.ts";

/** What a person can do about a change: find out, have it in writing, ask for it, or nothing. */
export type ChangeKind = "may already be so" | "get it in writing" | "ask for it" | "can't change";

/** One change that would help an offer, in words. */
export interface ChangeSentence {
  readonly question: string;
  readonly kind: ChangeKind;
  readonly topic: string;
  /** what would have to be the answer, in quotation marks */
  readonly answer: string;
  /** both in one: what would have to be so */
  readonly wouldBe: string;
  /** a sentence to send; null for what can't be changed */
  readonly toSend: string | null;
}

const kindOf = (theCase: Case, offer: string, { question, to }: Change): ChangeKind => {
  if (!beliefIn(theCase, offer, question).known) return "may already be so";
  const answer = lookup(modelledOffer(theCase, offer).offer.answers, question);
  if (answer?.choice === to) return "get it in writing";
  return modelQuestion(theCase, question).effort === "structural" ? "can't change" : "ask for it";
};

const changeSentence = (theCase: Case, offer: string, change: Change): ChangeSentence => {
  const kind = kindOf(theCase, offer, change);
  const label = optionLabel(theCase, change.question, change.to);
  const topic = topicOf(theCase, change.question);
  const send = {
    "may already be so": theCase.questions.get(change.question)?.ask?.wording ?? `Could you tell me about ${topic}?`,
    "get it in writing": `Could you confirm in writing, on ${topic}: ${quoted(label)}?`,
    "ask for it": `On ${topic}, could we agree on this: ${quoted(label)}?`,
    "can't change": null,
  } as const;
  const answer = quoted(lowered(label));
  return { question: change.question, kind, topic, answer, wouldBe: `${topic}: ${answer}`, toSend: send[kind] };
};

/** The ways are made of answers alone, so nothing is said of what more pay could do. */
const payAside = (theCase: Case): string =>
  theCase.model.questions.some(({ id, kind }) => kind === "pay" && questionWeight(theCase, id) > 0)
    ? "Pay aside, nothing"
    : "Nothing";

/** What it would take for an offer to come level with the leader. */
export interface WhatItTakesSentence {
  readonly headline: string;
  /** up to three ways, the easiest first */
  readonly ways: readonly (readonly ChangeSentence[])[];
}

/** The cheapest ways for an offer that isn't the leader to come level with it; null where not worked out. Engine §6. */
export const whatItTakesSentence = (theCase: Case, offer: string): WhatItTakesSentence | null => {
  const { leader, whatItTakes } = theCase.comparison;
  const found = lookup(whatItTakes ?? undefined, offer);
  if (found === undefined || leader === null || !isAnythingAnswered(theCase.comparison)) return null;
  const [name, first] = [nameOf(theCase, offer), nameOf(theCase, leader)];
  if (found.sets === null)
    return {
      headline: sentence(
        `${payAside(theCase)} you could learn about ${name} or ask it for brings it level with ${first}`,
      ),
      ways: [],
    };
  const [easiest] = found.sets;
  if (easiest === undefined || easiest.changes.length === 0)
    return { headline: `${name} is level with ${first} already.`, ways: [] };
  return {
    headline: `${name} would catch up with ${first} with ${counted(easiest.changes.length, "change")}.`,
    ways: found.sets.map(({ changes }) => changes.map((change) => changeSentence(theCase, offer, change))),
  };
};
