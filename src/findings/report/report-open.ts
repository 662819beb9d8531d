import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { lookup } from "../../offers/lookup.ts";
import { type AskSentence, askSentences } from "../asking/ask-sentence.ts";
import { type Case, modelledOffer, nameOf, topicOf } from "../case.ts";
import { countInWords, counted } from "../words/counts-in-words.ts";
import { evidenceLabel } from "../words/evidence-label.ts";
import { listInWords } from "../words/list-in-words.ts";
import { byRank } from "./report-ranking.ts";
import { capitalised, lowered, sentence } from "../words/sentence.ts";
import { unknownQuestions } from "../offer/voices.ts";
import { whenToStop } from "../asking/when-to-stop.ts";

/** What is still open, and what asking could do. */
export interface ReportOpen {
  readonly sentences: readonly string[];
  /** the answers most worth asking for */
  readonly items: readonly {
    readonly name: string;
    readonly topic: string;
    /** "so far promised for later", "you heard different things"; null where nothing is known */
    readonly known: string | null;
    readonly who: string | null;
    readonly wording: string;
    readonly effect: string;
  }[];
}

/** Stands before the answers most worth asking for. */
export const WORTH_ASKING = "Worth asking first:";

const SHOWN = 3;

/** One fewer where what to ask before signing stands beside it, so that three offers still fit one page. */
const SHOWN_BESIDE_SIGNING = 2;

/** With more offers than this, what is not known of each is only counted. */
const EACH_IN_FULL = 4;

const unknownCount = (theCase: Case, offer: string): number =>
  modelledOffer(theCase, offer).beliefs.filter(({ known }) => !known).length;

/** "Three answers at Harbor Health are not known, above all who teaches you and …." */
export const notKnown = (theCase: Case, offer: string): string => {
  const count = unknownCount(theCase, offer);
  const name = nameOf(theCase, offer);
  if (count === 0) return `Everything at ${name} is answered.`;
  const weightiest = unknownQuestions(theCase, offer)
    .slice(0, 2)
    .map((question) => topicOf(theCase, question));
  const named = listInWords(weightiest);
  const answers = capitalised(counted(count, "answer"));
  if (count === 1) return sentence(`${answers} at ${name} is not known${named === "" ? "" : `: ${named}`}`);
  if (named === "") return `${answers} at ${name} are not known.`;
  return sentence(`${answers} at ${name} are not known, above all ${named}`);
};

const notKnownInShort = (theCase: Case, offers: readonly string[]): string => {
  const counts = offers.map((id) => ({ id, count: unknownCount(theCase, id) })).filter(({ count }) => count > 0);
  if (counts.length === 0) return "Everything is answered.";
  return sentence(
    `Answers not known: ${listInWords(counts.map(({ id, count }) => `${count} at ${nameOf(theCase, id)}`))}`,
  );
};

const known = (theCase: Case, { offer, question, openness }: AskSentence): string | null => {
  if (openness === "unknown") return null;
  if (openness === "contradicted") return "you heard different things";
  const answer = lookup(modelledOffer(theCase, offer).offer.answers, question);
  return answer === undefined ? null : `so far ${lowered(evidenceLabel(theCase.model.rubric, answer.evidence))}`;
};

const effectOf = ({ couldSwitch, partners, effect }: AskSentence): string => {
  if (couldSwitch || partners.length === 0) return effect;
  const others = partners.length === 1 ? "another answer" : `one of ${countInWords(partners.length)} other answers`;
  return `Together with ${others} it could change the choice`;
};

/** Asking for what could not change the choice is no advice. */
const worthAsking = (theCase: Case): readonly AskSentence[] => {
  const asked = askSentences(theCase);
  return theCase.comparison.decided === null || !isAnythingAnswered(theCase.comparison)
    ? asked
    : asked.filter(({ couldSwitch, partners }) => couldSwitch || partners.length > 0);
};

/** `besideSigning` where the report also says what to ask before signing. */
export const reportOpen = (theCase: Case, besideSigning: boolean): ReportOpen => {
  const offers = byRank(theCase);
  const items = worthAsking(theCase).slice(0, besideSigning ? SHOWN_BESIDE_SIGNING : SHOWN);
  const stop = whenToStop(theCase);
  return {
    sentences: [
      ...(offers.length > EACH_IN_FULL
        ? [notKnownInShort(theCase, offers)]
        : offers.map((id) => notKnown(theCase, id))),
      // With nothing answered nobody is first, and nothing could change that.
      ...(stop === null || !isAnythingAnswered(theCase.comparison) ? [] : [stop]),
    ],
    items: items.map((item) => ({
      name: nameOf(theCase, item.offer),
      topic: item.topic,
      known: known(theCase, item),
      who: item.who,
      wording: item.wording,
      effect: effectOf(item),
    })),
  };
};
