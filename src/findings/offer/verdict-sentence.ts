import { verdictReasons } from "../../engine/offer/verdict-reasons.ts";
import { bandOf, TOO_EARLY } from "../../engine/offer/verdict.ts";
import { beliefIn, type Case, comparedOffer, criterionInSentence, modelledOffer, topicOf } from "../case.ts";
import { liftedAndHeldBack, praise } from "../comparing/lifts.ts";
import { isUnratedQuestion } from "../comparing/unrated-own.ts";
import { outSentence, verdictLabel } from "./out-sentence.ts";
import { notKnownYet } from "./pay-unknown.ts";
import { contradictedQuestions } from "./voices.ts";
import { lowered, paragraph, quoted, sentence } from "../words/sentence.ts";
import { percentInWords } from "../words/share-in-words.ts";

/** A verdict in words: the band's label, and why. */
export interface VerdictSentence {
  readonly label: string;
  readonly reasons: string;
}

/** What is open, as the end of a sentence. */
const stillOpen = (theCase: Case, offer: string, question: string): string => {
  const topic = topicOf(theCase, question);
  if (contradictedQuestions(theCase, modelledOffer(theCase, offer).offer).includes(question))
    return `you heard different things on ${topic}`;
  const isHeard = beliefIn(theCase, offer, question).known;
  return isHeard ? `not yet certain: ${topic}` : notKnownYet(theCase, offer, question);
};

const speaksFor = (theCase: Case, offer: string, strongest: readonly string[], weakest: string | null): string => {
  const { lifted, heldBack } = liftedAndHeldBack(theCase, offer);
  const good = praise(
    theCase,
    offer,
    strongest.filter((id) => lifted.includes(id)),
  );
  const bad = weakest !== null && heldBack.includes(weakest) ? criterionInSentence(theCase, weakest) : null;
  if (good === null) return bad === null ? "nothing stands out" : `weak on ${bad}`;
  return bad === null ? good : `${good}, weak on ${bad}`;
};

/** The title of the sign that holds a verdict below what the points alone would say; null where none does. */
export const cappedByInWords = (theCase: Case, offer: string): string | null => {
  const { cappedBy } = comparedOffer(theCase, offer).verdict;
  return cappedBy === null ? null : (theCase.model.rubric.flags.find(({ id }) => id === cappedBy)?.title ?? cappedBy);
};

/**
 * The verdict with its reasons, engine §9: "Strong first rung", "Strong on production ownership and durable work; you
 * don't know yet who teaches you." A cap comes first, with what the points alone would say.
 */
export const verdictSentence = (theCase: Case, offer: string): VerdictSentence => {
  const { verdict, flags, score, answered } = comparedOffer(theCase, offer);
  const { bands, flags: rubricFlags } = theCase.model.rubric;
  const label = verdictLabel(theCase, offer);
  const out = outSentence(theCase, offer);
  const reasons = verdictReasons(theCase.model, modelledOffer(theCase, offer).beliefs, flags);
  if (out !== null) {
    const alone = quoted(lowered(bandOf(bands, score)?.label ?? ""));
    return { label, reasons: paragraph(out, `By points alone it would be ${alone}.`) };
  }
  if (answered === 0) return { label, reasons: "Nothing is answered yet." };
  if (verdict.band === TOO_EARLY) return { label, reasons: `${percentInWords(answered)} of the weight is answered.` };
  const titleOf = (flag: string): string => rubricFlags.find(({ id }) => id === flag)?.title ?? flag;
  if (verdict.cappedBy !== null) {
    const alone = bandOf(bands, score)?.label ?? "";
    return {
      label,
      reasons: paragraph(sentence(titleOf(verdict.cappedBy)), `By points alone it would be ${quoted(lowered(alone))}.`),
    };
  }
  const minded = reasons.flag !== null ? lowered(titleOf(reasons.flag)) : null;
  const open =
    reasons.open !== null && !isUnratedQuestion(theCase, reasons.open) ? stillOpen(theCase, offer, reasons.open) : null;
  const rest = minded ?? open;
  const speaks = speaksFor(theCase, offer, reasons.strongest, reasons.weakest);
  return { label, reasons: sentence(rest === null ? speaks : `${speaks}; ${rest}`) };
};
