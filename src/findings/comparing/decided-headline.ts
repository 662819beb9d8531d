import { type Case, nameOf } from "../case.ts";
import { comesFirstSentence, firstButPoor } from "./lead-sentence.ts";
import { choiceAgainst } from "../spine/choice-against.ts";
import type { Headline } from "../words/headline.ts";
import { paragraph, sentence } from "../words/sentence.ts";
import type { AppState } from "../../offers/app-schema.ts";

/** The offer that the person chose; null until they did, and once it is gone from the file. */
export const chosenOffer = ({ file }: Case): string | null =>
  file.offers?.find(({ id }) => id === file.app?.decision?.offer)?.id ?? null;

/** What speaks for and against the choice as things stand; a choice that isn't first is told so plainly. */
const asThingsStand = (theCase: Case, chosen: string): string => {
  const against = choiceAgainst(theCase, chosen);
  if (against !== null) return against;
  if (!theCase.compared.has(chosen))
    return `${nameOf(theCase, chosen)} is no longer among the offers that are compared.`;
  return paragraph(comesFirstSentence(theCase, chosen), firstButPoor(theCase, chosen));
};

/**
 * Once the person chose, every headline speaks of the choice: "The choice is Harbor Health". Null until then.
 * Product, "Decide".
 */
export const decidedHeadline = (theCase: Case): Headline | null => {
  const chosen = chosenOffer(theCase);
  if (chosen === null) return null;
  return { headline: `The choice is ${nameOf(theCase, chosen)}`, detail: asThingsStand(theCase, chosen) };
};

/**
 * The person's own sentence, "I choose Harbor Health because …"; null until it is written. `names` by offer's id, of
 * all offers of the file: one may have been declined since.
 */
export const decisionSentence = (names: ReadonlyMap<string, string>, app: AppState | undefined): string | null => {
  const name = names.get(app?.decision?.offer ?? "");
  if (name === undefined) return null;
  const because = (app?.decision?.because ?? "")
    .toWellFormed()
    .trim()
    .replace(/^because\s+/i, "");
  return sentence(because === "" ? `I choose ${name}` : `I choose ${name} because ${because}`);
};
