import type { VoiceCheck } from "../../engine/comparison.ts";
import { type Case, nameOf } from "../case.ts";
import { inSentence } from "../names/offer-name.ts";
import { lowered, quoted } from "../words/sentence.ts";

/** Which voice of an offer; engine §11. */
export type Source = Pick<VoiceCheck, "offer" | "from" | "evidence">;

/** How it may turn out with a source. */
export type Outcome = "right" | "wrong" | "partly";

/** What a source is called inside a sentence, and what may turn out about it as clauses to stand behind "if". */
export interface SourceWords {
  /** "Harbor Health's recruiter", "Sam at Harbor Health" */
  readonly called: string;
  /** the same where the offer was just named: "its recruiter", "Sam" */
  readonly own: string;
  /** "Harbor Health's recruiter knows little" */
  readonly calledIs: Readonly<Record<Outcome, string>>;
  /** "its recruiter knows little" */
  readonly ownIs: Readonly<Record<Outcome, string>>;
}

const possessive = (name: string): string => `${name}${name.endsWith("s") ? "'" : "'s"}`;

/** The person in a label such as "From a recruiter": "recruiter"; null where it names none. */
const personIn = (label: string): string | null => /^from an? (?<person>.+)$/iu.exec(label)?.groups?.["person"] ?? null;

const personIs = (who: string): Readonly<Record<Outcome, string>> => ({
  right: `${who} is right`,
  wrong: `${who} knows little`,
  partly: `${who} is only partly right`,
});

const whatIsKnownIs = (what: string): Readonly<Record<Outcome, string>> => ({
  right: `${what} is all so`,
  wrong: `${what} is worth little`,
  partly: `${what} is only partly right`,
});

const inWords = (is: typeof personIs, called: string, own: string): SourceWords => ({
  called,
  own,
  calledIs: is(called),
  ownIs: is(own),
});

/**
 * A source in words. One with a name goes by it; those without go by their evidence level: "From a recruiter" is the
 * offer's recruiter, and a level that names no person, such as "Promised for later", is what is known that way.
 */
export const sourceWords = (theCase: Case, { offer, from, evidence }: Source): SourceWords => {
  const name = nameOf(theCase, offer);
  if (from !== null) return inWords(personIs, `${inSentence(from)} at ${name}`, inSentence(from));
  const label = theCase.model.rubric.evidence.find(({ id }) => id === evidence)?.label ?? evidence ?? "";
  const who = personIn(label);
  if (who !== null) return inWords(personIs, `${possessive(name)} ${who}`, `its ${who}`);
  const what = `what you know as ${quoted(lowered(label))}`;
  return inWords(whatIsKnownIs, `${what} at ${name}`, what);
};
