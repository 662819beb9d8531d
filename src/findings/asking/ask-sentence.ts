import { switchingPairs } from "../../engine/asking/switching-pairs.ts";
import type { AskItem } from "../../engine/comparison.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { beliefIn, type Case, comparedOffer, nameOf, topicOf } from "../case.ts";
import { answerRange } from "../offer/answer-effect.ts";
import { payTypedUncounted } from "../offer/pay-unknown.ts";
import { contradictedQuestions } from "../offer/voices.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { inWaysInTen } from "../words/ways-in-ten.ts";

/** One question of one offer. */
export type Asked = Pick<AskItem, "offer" | "question">;

/** Tells one question of one offer from every other; ids have no spaces. */
export const askedKey = ({ offer, question }: Asked): string => `${offer} ${question}`;

/** Why a question is open. */
export type Openness = "unknown" | "contradicted" | "weak evidence";

/** An open question as the page that says what to ask shows it. */
export interface AskSentence extends Asked {
  readonly topic: string;
  /** whom to ask; null for an own criterion, which nobody was made to be asked about */
  readonly who: string | null;
  /** what to say, word for word */
  readonly wording: string;
  readonly openness: Openness;
  /** "Could put Northwind first, in 2 of 10 ways …", "Could change your choice only together with one other answer", "Would not change your choice" */
  readonly effect: string;
  /** the answers with one of which, but not without, it could put another offer first */
  readonly partners: readonly Asked[];
  /** whether the answer could by itself put another offer first */
  readonly couldSwitch: boolean;
  /** "Northwind could go to 60 – 69. Harbor Health is at 74." */
  readonly range: string;
}

/** "the hiring manager", "a future teammate". */
export const whomToAsk = (who: string): string => `${who.startsWith("future ") ? "a" : "the"} ${who}`;

/** Nobody said; voices contradict each other; or it was heard, but not read. */
export const opennessOf = (theCase: Case, { offer, question }: Asked): Openness => {
  if (!beliefIn(theCase, offer, question).known) return "unknown";
  const asked = theCase.modelled.get(offer)?.offer;
  return asked !== undefined && contradictedQuestions(theCase, asked).includes(question)
    ? "contradicted"
    : "weak evidence";
};

const notAlone = (partners: number): string => {
  if (partners === 0) return "Would not change your choice";
  return partners === 1
    ? "Could change your choice only together with one other answer"
    : `Could change your choice only together with one of ${countInWords(partners)} other answers`;
};

/** Whether the answer could by itself put another offer first. */
export const couldSwitch = ({ switchProbability }: AskItem): boolean => switchProbability > TOLERANCE;

const effectOf = (theCase: Case, item: AskItem, partners: number): string => {
  const { offer, switchProbability } = item;
  const { leader, offers } = theCase.comparison;
  if (leader === null || offers.length < 2 || !isAnythingAnswered(theCase.comparison)) return "Would narrow the range";
  if (!couldSwitch(item)) return notAlone(partners);
  const rivals = offers.filter(({ id }) => id !== leader);
  const [only] = rivals;
  const winner = offer === leader ? (rivals.length === 1 && only !== undefined ? only.id : null) : offer;
  const first = winner === null ? "another offer" : nameOf(theCase, winner);
  return `Could put ${first} first, ${inWaysInTen(switchProbability, "it could turn out")}`;
};

/** The offer that another is measured against: the leader, for the leader the next one; null where it is alone. */
export const measuredAgainst = (theCase: Case, offer: string): string | null => {
  const { leader, offers } = theCase.comparison;
  if (leader !== null && leader !== offer) return leader;
  return offers.filter(({ id }) => id !== offer).toSorted((a, b) => a.rank - b.rank)[0]?.id ?? null;
};

/** What learning an open answer could do to its offer's score: "Northwind could go to 60 – 69. Harbor is at 74." */
const couldGoTo = (theCase: Case, item: Asked): string => {
  const [low, high] = answerRange(theCase, item).map(wholePoints);
  const other = measuredAgainst(theCase, item.offer);
  const name = nameOf(theCase, item.offer);
  const range =
    low === high ? `${name} would stay at ${low ?? ""}.` : `${name} could go to ${low ?? ""} – ${high ?? ""}.`;
  if (other === null) return range;
  return `${range} ${nameOf(theCase, other)} is at ${wholePoints(comparedOffer(theCase, other).score)}.`;
};

const inWords = (theCase: Case, item: AskItem, partners: readonly Asked[]): AskSentence => {
  const asked = theCase.questions.get(item.question);
  const topic = topicOf(theCase, item.question);
  return {
    offer: item.offer,
    question: item.question,
    topic,
    who: asked?.ask?.who ?? null,
    wording: asked?.ask?.wording ?? asked?.prompt ?? topic,
    openness: opennessOf(theCase, item),
    effect: effectOf(theCase, item, partners.length),
    partners,
    couldSwitch: couldSwitch(item),
    range: couldGoTo(theCase, item),
  };
};

/** The open questions, most telling first; engine §4. None of a pay that was typed: its fields say what is missing. Empty for a cohort. */
export const openItems = (theCase: Case): readonly AskItem[] =>
  (theCase.comparison.ask ?? []).filter(({ offer, question }) => payTypedUncounted(theCase, offer, question) === null);

const toldOf = (theCase: Case): readonly AskSentence[] => {
  const items = openItems(theCase);
  if (items.length === 0) return [];
  // Where nothing is answered nobody is ahead, and no answers together change who is.
  const pairs = isAnythingAnswered(theCase.comparison) ? switchingPairs(theCase.model) : [];
  const partners = new Map(pairs.map((each) => [askedKey(each), each.partners]));
  return items.map((item) => inWords(theCase, item, partners.get(askedKey(item)) ?? []));
};

const told = new WeakMap<Case, readonly AskSentence[]>();

/** The same in words; put into words once a case. */
export const askSentences = (theCase: Case): readonly AskSentence[] => {
  const sentences = told.get(theCase) ?? toldOf(theCase);
  told.set(theCase, sentences);
  return sentences;
};
