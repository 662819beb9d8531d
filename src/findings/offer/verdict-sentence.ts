import { TOO_EARLY, bandOf } from "../../engine/offer/verdict.ts";
import { verdictReasons } from "../../engine/offer/verdict-reasons.ts";
import { type Case, beliefIn, comparedOffer, criterionInSentence, modelledOffer, topicOf } from "../case.ts";
import { liftedAndHeldBack } from "../comparing/lifts.ts";
import { praise } from "../comparing/praise.ts";
import { lowered, paragraph, quoted, sentence } from "../words/sentence.ts";
import { percentInWords } from "../words/share-in-words.ts";
import { outSentence, verdictLabel } from "./out-sentence.ts";
import { payTypedUncounted } from "./pay-unknown.ts";
import { contradictedQuestions } from "./voices.ts";

/** A verdict in words: the band's label, and why. */
export interface VerdictSentence {
  readonly label: string;
  readonly reasons: string;
}

/** What is open, as the end of a sentence. */
const stillOpen = (context: Case, offer: string, question: string): string => {
  const topic = topicOf(context, question);
  if (contradictedQuestions(context, modelledOffer(context, offer).offer).includes(question))
    return `you heard different things on ${topic}`;
  const uncounted = payTypedUncounted(context, offer, question);
  if (uncounted !== null) return uncounted;
  return beliefIn(context, offer, question).known ? `not yet certain: ${topic}` : `you don't know yet ${topic}`;
};

const speaksFor = (context: Case, offer: string, strongest: readonly string[], weakest: string | null): string => {
  const { lifted, heldBack } = liftedAndHeldBack(context, offer);
  const good = praise(
    context,
    offer,
    strongest.filter((id) => lifted.includes(id)),
  );
  const bad = weakest !== null && heldBack.includes(weakest) ? criterionInSentence(context, weakest) : null;
  if (good === null) return bad === null ? "nothing stands out" : `weak on ${bad}`;
  return bad === null ? good : `${good}, weak on ${bad}`;
};

/** The title of the sign that holds a verdict below what the points alone would say; null where none does. */
export const cappedByInWords = (context: Case, offer: string): string | null => {
  const { cappedBy } = comparedOffer(context, offer).verdict;
  return cappedBy === null ? null : (context.model.rubric.flags.find(({ id }) => id === cappedBy)?.title ?? cappedBy);
};

/**
 * The verdict with its reasons, engine §9: "Strong first rung", "Strong on production ownership and durable work; you
 * don't know yet who teaches you." A cap comes first, with what the points alone would say.
 */
export const verdictSentence = (context: Case, offer: string): VerdictSentence => {
  const { verdict, flags, score, answered } = comparedOffer(context, offer);
  const { bands, flags: rubricFlags } = context.model.rubric;
  const label = verdictLabel(context, offer);
  const out = outSentence(context, offer);
  const reasons = verdictReasons(context.model, modelledOffer(context, offer).beliefs, flags);
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
  const open = reasons.open !== null ? stillOpen(context, offer, reasons.open) : null;
  const rest = minded ?? open;
  const speaks = speaksFor(context, offer, reasons.strongest, reasons.weakest);
  return { label, reasons: sentence(rest === null ? speaks : `${speaks}; ${rest}`) };
};
