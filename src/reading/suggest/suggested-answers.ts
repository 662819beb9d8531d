import { lookup } from "../../offers/lookup.ts";
import type { Material } from "../../offers/material-schema.ts";
import type { Answer, Offer, Statement } from "../../offers/schema.ts";
import type { Passage } from "../reading.ts";
import { shownPassages } from "../shown-passages.ts";
import type { ReadMaterial } from "./said.ts";

/** A passage, and the text that it stands in. */
export interface Heard {
  readonly material: Material;
  readonly passage: Passage;
}

/** What the texts say about a question that is not settled yet. */
export interface SuggestedAnswer {
  readonly question: string;
  /** one or two, the strongest first */
  readonly heard: readonly Heard[];
  /** the option that they speak for; null where the reader isn't sure */
  readonly choice: string | null;
  /** the question has an answer already, and this says otherwise */
  readonly isOtherwise: boolean;
}

const quotesOf = ({ quote, also = [] }: Answer): ReadonlySet<string> =>
  new Set([quote, ...also.map((voice: Statement) => voice.quote)].filter((each) => each !== undefined));

/** At most two passages about a question, settled or not. */
export const heardAbout = (read: readonly ReadMaterial[], question: string): readonly Heard[] =>
  shownPassages(
    read.map(({ reading }) => reading),
    question,
  ).flatMap(({ reading, passage }) => {
    const text = read[reading];
    return text === undefined ? [] : [{ material: text.material, passage }];
  });

const suggestionFor = (offer: Offer, read: readonly ReadMaterial[], question: string): SuggestedAnswer | null => {
  const settled = (offer.settled ?? []).filter(({ about }) => about === question);
  const answer = lookup(offer.answers, question);
  const isAnswered = answer !== undefined && answer.choice !== "unknown";
  const quoted = answer === undefined ? new Set<string>() : quotesOf(answer);
  const open = heardAbout(read, question).filter(
    ({ passage: { quote, choice } }) =>
      // Neighbouring sentences are one passage: one of them that was settled settles it.
      settled.every((each) => !quote.includes(each.quote)) &&
      !(isAnswered && (choice === null || choice === answer.choice || quoted.has(quote))),
  );
  if (open.length === 0) return null;
  const choice = open.find(({ passage }) => passage.choice !== null)?.passage.choice ?? null;
  return { question, heard: open, choice, isOtherwise: isAnswered };
};

/**
 * What the texts of an offer say that the person has said nothing of yet, in the order of the questions: of each at most two
 * passages. An answered question comes up only where a passage speaks for another option than the answer. Nothing of it
 * counts before it is accepted; what was accepted or refused doesn't come again.
 */
export const suggestedAnswers = (
  questions: readonly string[],
  offer: Offer,
  read: readonly ReadMaterial[],
): readonly SuggestedAnswer[] => questions.flatMap((question) => suggestionFor(offer, read, question) ?? []);
