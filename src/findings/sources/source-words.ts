import type { VoiceCheck } from "../../engine/comparison.ts";
import { type Case, nameOf } from "../case.ts";
import { inSentence } from "../names/offer-name.ts";
import { lowered, quoted } from "../words/sentence.ts";

/** Which voice of an offer; engine §11. */
export type Source = Pick<VoiceCheck, "offer" | "from" | "evidence">;

/** What a source is called inside a sentence, and what may turn out about it. */
export interface SourceWords {
  /** "Harbor Health's recruiter", "Sam at Harbor Health" */
  readonly called: string;
  /** the same where the offer was just named: "its recruiter", "Sam" */
  readonly own: string;
  /** what follows it where nothing it said counts: "knows little" */
  readonly isWrong: string;
  /** what follows it where all that it said is so: "is right" */
  readonly isRight: string;
}

const possessive = (name: string): string => `${name}${name.endsWith("s") ? "'" : "'s"}`;

/** The person in a label such as "From a recruiter": "recruiter"; null where it names none. */
const personIn = (label: string): string | null => /^from an? (?<person>.+)$/iu.exec(label)?.groups?.["person"] ?? null;

/**
 * A source in words. One with a name goes by it; those without go by their evidence level: "From a recruiter" is the
 * offer's recruiter, and a level that names no person, such as "Promised for later", is what is known that way.
 */
export const sourceWords = (theCase: Case, { offer, from, evidence }: Source): SourceWords => {
  const name = nameOf(theCase, offer);
  const person = { isWrong: "knows little", isRight: "is right" };
  if (from !== null) return { called: `${inSentence(from)} at ${name}`, own: inSentence(from), ...person };
  const label = theCase.model.rubric.evidence.find(({ id }) => id === evidence)?.label ?? evidence ?? "";
  const who = personIn(label);
  if (who !== null) return { called: `${possessive(name)} ${who}`, own: `its ${who}`, ...person };
  const what = `what you know as ${quoted(lowered(label))}`;
  return { called: `${what} at ${name}`, own: what, isWrong: "is worth little", isRight: "is all so" };
};
