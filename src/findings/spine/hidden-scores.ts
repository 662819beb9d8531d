import type { AppState } from "../../offers/app-schema.ts";
import { type Case, nameOf } from "../case.ts";
import { counted } from "../words/counts-in-words.ts";
import type { Headline } from "../words/headline.ts";
import { listInWords } from "../words/list-in-words.ts";
import { comparedNow } from "./next-step.ts";
import { stillToAnswer } from "./still-to-answer.ts";

/** An offer whose score isn't shown yet, and how many questions of its short form are still to answer. */
export interface HiddenScore {
  readonly offer: string;
  readonly left: number;
}

/**
 * The offers whose scores stay hidden because the person asked for it and the short form isn't done; none where they didn't
 * ask. While one is hidden no ranking is shown either: it would give the score away.
 */
export const hiddenScores = (theCase: Case, app: AppState | undefined): readonly HiddenScore[] =>
  app?.scoresHidden === true
    ? comparedNow(theCase)
        .map((offer) => ({ offer, left: stillToAnswer(theCase, offer).length }))
        .filter(({ left }) => left > 0)
    : [];

/**
 * What stands where a score or a ranking would.
 *
 * @example hiddenHeadline(theCase, hidden).detail // "Still to answer: Harbor Health (3 questions) and Nimbus (9 questions)."
 */
export const hiddenHeadline = (theCase: Case, hidden: readonly HiddenScore[]): Headline => ({
  headline: "Scores are hidden until your answers are done",
  detail: `Still to answer: ${listInWords(hidden.map(({ offer, left }) => `${nameOf(theCase, offer)} (${counted(left, "question")})`))}.`,
});
