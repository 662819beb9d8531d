import { lookup } from "../../offers/lookup.ts";
import type { Answer, Statement } from "../../offers/schema.ts";
import { type Case, modelledOffer, nameOf, optionLabel, topicOf } from "../case.ts";
import { knownHow } from "../words/evidence-label.ts";
import { byRank } from "./report-ranking.ts";
import { bareQuote, capitalised } from "../words/sentence.ts";

/** What was said about a question. */
export interface ReportVoice {
  readonly answer: string;
  /** how it is known; empty where that is not to be shown, or the answer is not known */
  readonly evidence: string;
  readonly note: string | null;
  readonly quote: string | null;
}

export interface ReportAnswers {
  readonly name: string;
  readonly answers: readonly { readonly topic: string; readonly voices: readonly ReportVoice[] }[];
  /** topics of the questions without an answer, where answers are shown and not notes alone */
  readonly unanswered: readonly string[];
}

const given = (text: string | undefined, rewrite: (text: string) => string): string | null =>
  text === undefined || text.trim() === "" ? null : rewrite(text.toWellFormed().trim());

/**
 * The answers with how they are known, and with notes and quotes where these are to be shown; of each offer, best first.
 * `rewrite` is what free text goes through before it is shown.
 */
export const reportAnswers = (
  theCase: Case,
  show: { readonly evidence: boolean; readonly notes: boolean },
  rewrite: (text: string) => string,
): readonly ReportAnswers[] => {
  const voice = (question: string, { choice, evidence, from, note, quote }: Statement): ReportVoice => ({
    answer: choice === "unknown" ? "Not known" : optionLabel(theCase, question, choice),
    evidence: show.evidence && choice !== "unknown" ? knownHow(theCase.model.rubric, evidence, from) : "",
    note: show.notes ? given(note, rewrite) : null,
    quote: show.notes ? given(quote === undefined ? quote : bareQuote(quote), rewrite) : null,
  });
  const isWorthShowing = (voices: readonly ReportVoice[]): boolean =>
    show.evidence || voices.some(({ note, quote }) => note !== null || quote !== null);
  const voicesOf = (question: string, answer: Answer): readonly ReportVoice[] =>
    [answer, ...(answer.also ?? [])].map((statement) => voice(question, statement));
  const isUnanswered = (id: string, question: string): boolean =>
    lookup(modelledOffer(theCase, id).offer.answers, question) === undefined;
  return byRank(theCase).map((id) => ({
    name: nameOf(theCase, id),
    unanswered: show.evidence
      ? theCase.model.questions.flatMap(({ id: question, kind }) =>
          kind === "choice" && isUnanswered(id, question) ? [topicOf(theCase, question)] : [],
        )
      : [],
    answers: theCase.model.questions.flatMap(({ id: question, kind }) => {
      const answer = kind === "choice" ? lookup(modelledOffer(theCase, id).offer.answers, question) : undefined;
      const voices = answer === undefined ? [] : voicesOf(question, answer);
      return voices.length > 0 && isWorthShowing(voices)
        ? { topic: capitalised(topicOf(theCase, question)), voices }
        : [];
    }),
  }));
};
