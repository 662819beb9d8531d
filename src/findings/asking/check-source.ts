/** Checking a source as something to ask: whether it knows may matter more than any single answer; engine §11. */
import type { VoiceCheck } from "../../engine/comparison.ts";
import { fullPoints } from "../../engine/offer/score-part.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { type VoiceStatement, statementsOf } from "../../engine/voices/statements.ts";
import { type Case, modelledOffer, nameOf, optionLabel, topicOf } from "../case.ts";
import { whatSourceCould } from "../sources/one-source-could.ts";
import { sourceWords } from "../sources/source-words.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { aboutPoints } from "../words/points-in-words.ts";
import { paragraph, quoted, sentence } from "../words/sentence.ts";
import type { Asked } from "./ask-sentence.ts";

/** How many answers are put to someone else. */
const CONFIRMED = 2;

/** An answer of a source, to be put to someone who would know. */
interface ToConfirm extends Asked {
  readonly topic: string;
  /** what the source said, in quotation marks */
  readonly said: string;
  /** what to ask, word for word: open, so that nobody only nods */
  readonly wording: string;
}

/** A source that is worth checking. */
export interface SourceToCheck {
  readonly source: VoiceCheck;
  /** "Harbor Health's recruiter" */
  readonly called: string;
  /** "Most of Harbor Health rests on its recruiter. Whether they know …" */
  readonly why: string;
  /** "Put these two answers to someone in the team, without saying what you heard:" */
  readonly how: string;
  readonly confirm: readonly ToConfirm[];
  /** how many of the open questions, most telling first, are worth more */
  readonly place: number;
}

const isOf =
  ({ from, evidence }: VoiceCheck) =>
  (statement: VoiceStatement): boolean =>
    statement.reliability > 0 &&
    statement.reliability < 1 &&
    (from === null ? statement.from === null && statement.evidence === evidence : statement.from === from);

/** The answers of a source whose confirmation would tell most, one a question: largest |scale · d|; pay is not the team's to confirm. */
const tellingAnswers = (theCase: Case, source: VoiceCheck): readonly ToConfirm[] => {
  const { model } = theCase;
  const full = fullPoints(model);
  const told = statementsOf(model, modelledOffer(theCase, source.offer)).filter(isOf(source));
  const weighed = told.flatMap(({ question, option }) => {
    const asked = model.questions[question];
    if (asked === undefined || option === null) return [];
    const usual = asked.values.reduce((sum, value, index) => sum + value * (asked.prior[index] ?? 0), 0);
    const move = Math.abs((full[question] ?? 0) * ((asked.values[option] ?? 0) - usual));
    return [{ id: asked.id, option: asked.optionIds[option] ?? "", move }];
  });
  const once = weighed.filter(({ id }, index) => weighed.findIndex((each) => each.id === id) === index);
  return once
    .toSorted((a, b) => b.move - a.move)
    .slice(0, CONFIRMED)
    .map(({ id, option }) => ({
      offer: source.offer,
      question: id,
      topic: topicOf(theCase, id),
      said: quoted(optionLabel(theCase, id, option)),
      wording: theCase.questions.get(id)?.ask?.wording ?? topicOf(theCase, id),
    }));
};

const restsOn = (theCase: Case, { offer, statements, ...source }: VoiceCheck): string => {
  const name = nameOf(theCase, offer);
  const { own } = sourceWords(theCase, { offer, ...source });
  const known = modelledOffer(theCase, offer).beliefs.filter((belief) => belief.known).length;
  return sentence(
    2 * statements > known
      ? `Most of what you know about ${name} rests on ${own}`
      : `${countInWords(statements)} answers about ${name} rest on ${own}`,
  );
};

/** "up to about four points"; what rounds to nothing is less than a point by itself. */
const upToAbout = (points: number): string => {
  const about = aboutPoints(points);
  return about.startsWith("about") ? `up to ${about}` : about;
};

const why = (theCase: Case, source: VoiceCheck, place: number): string =>
  paragraph(
    restsOn(theCase, source),
    `Knowing how good a source that is makes your pick ${upToAbout(source.value)} better on average${place === 0 ? ", more than any single answer does" : ""}.`,
    sentence(whatSourceCould(theCase, source) ?? ""),
  );

const how = (count: number): string =>
  count === 1
    ? "Put this answer to someone in the team, without saying what you heard:"
    : `Put these ${countInWords(count)} answers to someone in the team, without saying what you heard:`;

/** The sources worth checking, most first, each with its place among the open questions. */
export const sourcesToCheck = (theCase: Case): readonly SourceToCheck[] => {
  const { oneVoice, ask } = theCase.comparison;
  return (oneVoice?.voices ?? []).flatMap((source) => {
    const confirm = tellingAnswers(theCase, source);
    if (source.value <= TOLERANCE || confirm.length === 0) return [];
    const place = (ask ?? []).filter(({ evppi }) => evppi >= source.value).length;
    return [
      {
        source,
        called: sourceWords(theCase, source).called,
        why: why(theCase, source, place),
        how: how(confirm.length),
        confirm,
        place,
      },
    ];
  });
};

/** The words to send: open questions to someone else than the source. */
export const sourceMessage = ({ confirm }: SourceToCheck): string =>
  [
    "Hello,",
    "Could someone I would work with tell me about this, as it is today?",
    confirm.map(({ wording }, index) => `${index + 1}. ${wording}`).join("\n\n"),
    "A short answer is plenty.",
    "Best wishes,",
  ].join("\n\n");
