import { type AskSentence, askedKey, askSentences, whomToAsk } from "../asking/ask-sentence.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { type Case, nameOf } from "../case.ts";
import { countInWords, counted } from "../words/counts-in-words.ts";
import { minutesFor, stillToAnswer } from "./still-to-answer.ts";
import { paths } from "../paths.ts";

/** The stations of a decision, in their order. */
type Station = "add" | "answer" | "compare" | "ask" | "decide" | "reply" | "take-away";

/** The one thing to do next. */
export interface NextStep {
  readonly station: Station;
  /** "Answer Nimbus" */
  readonly label: string;
  /** "9 questions, about 3 minutes"; null where the label says it all */
  readonly detail: string | null;
  /** a place of the app, such as "/compare" */
  readonly href: string;
}

/** How the offers that are compared go by, so that the page knows which comparison was looked at. */
export const comparedNow = ({ comparison }: Case): readonly string[] => comparison.offers.map(({ id }) => id);

/** The questions each of which could by itself change the choice, as the page remembers those it has shown. */
export const worthAsking = (theCase: Case): readonly AskSentence[] =>
  theCase.comparison.offers.length < 2 ? [] : askSentences(theCase).filter(({ couldSwitch }) => couldSwitch);

/** Those that could change the choice, alone or together with one other; with one offer, or nothing answered, every open one. */
export const couldChange = (theCase: Case): readonly AskSentence[] => {
  const all = askSentences(theCase);
  if (theCase.comparison.offers.length < 2 || !isAnythingAnswered(theCase.comparison)) return all;
  return all.filter(({ couldSwitch, partners }) => couldSwitch || partners.length > 0);
};

const step = (station: Station, label: string, href: string, detail: string | null = null): NextStep => ({
  station,
  label,
  detail,
  href,
});

/** The offers that still wait for word after the decision for `chosen`. */
export const waitingForReply = ({ file }: Case, chosen: string): readonly string[] =>
  (file.offers ?? [])
    .filter(({ id, status = "considering" }) => id !== chosen && status === "considering")
    .map(({ id }) => id);

const afterTheDecision = (theCase: Case, chosen: string): NextStep => {
  const [one, ...others] = waitingForReply(theCase, chosen);
  if (one === undefined) return step("take-away", "Take your report away", paths.report);
  return step("reply", others.length === 0 ? `Reply to ${nameOf(theCase, one)}` : "Reply to the others", paths.decide);
};

const toAnswer = (theCase: Case): NextStep | null => {
  for (const id of comparedNow(theCase)) {
    const questions = stillToAnswer(theCase, id);
    const [first] = questions;
    if (first === undefined) continue;
    const count = questions.length;
    const minutes = `${minutesFor(count)} ${minutesFor(count) === 1 ? "minute" : "minutes"}`;
    return step(
      "answer",
      `Answer ${nameOf(theCase, id)}`,
      paths.answer(id, first.id),
      `${count} ${count === 1 ? "question" : "questions"}, about ${minutes}`,
    );
  }
  return null;
};

const toCompare = (theCase: Case): NextStep | null => {
  const now = comparedNow(theCase);
  const seen = new Set(theCase.file.app?.compared);
  if (now.every((id) => seen.has(id))) return null;
  return step("compare", `Compare the ${countInWords(now.length)}`, paths.compare);
};

const toAsk = (theCase: Case): NextStep | null => {
  const shown = new Set(theCase.file.app?.asked);
  const open = worthAsking(theCase).filter((each) => !shown.has(askedKey(each)));
  const [first] = open;
  if (first === undefined) return null;
  const name = nameOf(theCase, first.offer);
  const things = open.filter(({ offer, who }) => offer === first.offer && who === first.who).length;
  const whom = first.who === null ? name : `${whomToAsk(first.who)} at ${name}`;
  return step("ask", `Ask ${whom} ${counted(things, "thing")}`, paths.ask);
};

/**
 * The one thing to do next about a file, in words, with its address: add, answer the short form of each offer, compare,
 * ask what could change the choice, decide, reply to the others, and at last take the report away. What was looked at
 * (`app.compared`, `app.asked`) is not named again, so following it never goes round and never ends nowhere.
 * Product, "Journeys".
 *
 * @example nextStep(theCase) // { station: "answer", label: "Answer Nimbus", detail: "9 questions, about 3 minutes", … }
 */
export const nextStep = (theCase: Case): NextStep => {
  const { file } = theCase;
  const chosen = file.app?.decision?.offer;
  if (chosen !== undefined && file.offers?.some(({ id }) => id === chosen) === true)
    return afterTheDecision(theCase, chosen);
  const count = comparedNow(theCase).length;
  if ((file.offers ?? []).length === 0) return step("add", "Add your first offer", paths.newOffer);
  if (count === 0) return step("add", "Add another offer", paths.newOffer);
  const answer = toAnswer(theCase);
  if (answer !== null) return answer;
  if (count === 1 && (file.offers ?? []).length === 1) return step("add", "Add a second offer", paths.newOffer);
  return (
    (count > 1 ? (toCompare(theCase) ?? toAsk(theCase)) : null) ??
    step("decide", "Write down your decision", paths.decide)
  );
};
