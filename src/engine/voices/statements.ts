/**
 * Everything that someone said of an offer; engine §11.
 *
 * Where §11 is silent: pay whose partial value is unknown (no base, floor, target or rate) says nothing yet, as an unknown
 * answer does, and is no statement.
 */
import { at } from "../at.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Statement as StatedAnswer } from "../../offers/schema.ts";
import { sourceName } from "../../offers/source-name.ts";
import { optionIndex } from "../offer/belief.ts";
import { leastReliable, type Reliability, rubricReliability } from "../offer/evidence.ts";
import type { Model, ModelOffer, ModelQuestion } from "../model.ts";
import type { Share } from "../units.ts";

/** What someone said of one question of an offer. */
export interface VoiceStatement {
  /** index into `Model.questions` */
  readonly question: number;
  /** index of the option that it names; null for pay */
  readonly option: number | null;
  readonly reliability: Share;
  /** who said it, trimmed; null without a name */
  readonly from: string | null;
  /** the evidence level's id; null in a rubric without levels */
  readonly evidence: string | null;
}

type Told = Pick<StatedAnswer, "evidence" | "from">;

const statementsOn = (
  question: ModelQuestion,
  position: number,
  { offer, beliefs }: ModelOffer,
  statementOf: (question: number, option: number | null, told: Told) => VoiceStatement,
): readonly VoiceStatement[] => {
  if (question.kind === "own") return [];
  if (question.kind === "pay") {
    const isKnown = at(beliefs, position).known;
    return isKnown && offer.pay !== undefined ? [statementOf(position, null, offer.pay)] : [];
  }
  const answer = lookup(offer.answers, question.id);
  if (answer === undefined || answer.choice === "unknown") return [];
  return [answer, ...(answer.also ?? [])].map((told) =>
    statementOf(position, optionIndex(question, told.choice), told),
  );
};

/**
 * The statements about an offer in the rubric's order of questions, an answer's own before those in `also`, pay in its
 * place. Answers to own criteria are the person's own numbers: nobody said them.
 *
 * @throws RangeError if a choice is none of its question's options; a checked file has none such.
 * @example statementsOf(told, grove)[1] // { question: 1, option: 2, reliability: 0.5, from: "Sam", evidence: "guess" }
 */
export const statementsOf = (model: Model, offer: ModelOffer): readonly VoiceStatement[] => {
  const trust: Reliability = rubricReliability(model.rubric);
  const least = leastReliable(model.rubric)?.id ?? null;
  return model.questions.flatMap((question, position) =>
    statementsOn(question, position, offer, (asked, option, { evidence, from }) => ({
      question: asked,
      option,
      reliability: trust(evidence),
      from: sourceName(from),
      evidence: evidence ?? least,
    })),
  );
};
