import { priorMean } from "../../../engine/offer/stake.ts";
import { rubricReliability } from "../../../engine/offer/evidence.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Answer, Statement } from "../../../offers/schema.ts";
import type { ChoiceQuestion } from "../../../rubric/schema.ts";
import { nameFor } from "../package/address.ts";
import { blockWidth } from "./answers-layout.ts";
import { aloneFormula, MOST_STATEMENTS, togetherFormula } from "../formulas/belief-formulas.ts";
import { blank, type Cell, formula, number, type Row, text } from "../package/cell.ts";
import { answerHeight, questionCell } from "../formulas/question-cell.ts";
import { leftFigures, pointsCell, type QuestionPlace, unknownPlace } from "../formulas/question-place.ts";
import { trustPlace } from "../formulas/sources.ts";
import type { Shown } from "../formulas/shown.ts";
import { noteCells, placedStatement, type SaidStatement, statementCells } from "../formulas/statement-cells.ts";

/** A choice question, as the rubric asks it and where its answers begin. */
interface Choice {
  readonly shown: Shown;
  readonly question: ChoiceQuestion;
  readonly place: QuestionPlace;
  /** of each offer */
  readonly answers: readonly (Answer | undefined)[];
  /** most other voices that an offer has */
  readonly voices: number;
}

const said = ({ shown, place }: Choice, statement: Statement | undefined, offer: number): SaidStatement => {
  const { optionIds, values } = place.asked;
  const worth = statement === undefined ? undefined : values[optionIds.indexOf(statement.choice)];
  return worth === undefined
    ? { statement, worth: null, trust: null, source: null }
    : {
        statement,
        worth,
        trust: rubricReliability(shown.rubric)(statement?.evidence),
        source: trustPlace(shown.sources, offer, statement ?? {}),
      };
};

/** What an answer counts as, with what others said of the same question in the rows below it. */
const countsCell = ({ shown, question, place, voices }: Choice, offer: number): Cell => {
  const { row } = place;
  const { notes } = shown.options;
  const mean = shown.offers[offer]?.beliefs[place.position]?.mean ?? 0;
  const own = placedStatement(row, offer, notes);
  if (voices === 0) return formula(aloneFormula(own, unknownPlace(place)), mean, "worth");
  if (voices >= MOST_STATEMENTS)
    return number(mean, "exportedWorth", { note: "As exported: more voices than a formula can hold." });
  const others = Array.from({ length: voices }, (_, voice) => placedStatement(row + 1 + voice, offer, notes));
  const range = `${others[0]?.counts ?? ""}:${others.at(-1)?.counts ?? ""}`;
  return formula(togetherFormula(question.id, [own, ...others], unknownPlace(place), range), mean, "worth");
};

const ownBlock = (choice: Choice, answer: Answer | undefined, offer: number): readonly Cell[] => {
  const { shown, question, place } = choice;
  const cells = placedStatement(place.row, offer, shown.options.notes);
  return [
    ...statementCells(shown, question, said(choice, answer, offer), cells, false),
    countsCell(choice, offer),
    pointsCell(shown, place, offer),
    ...noteCells(shown, answer),
  ];
};

const ownRow = (choice: Choice): Row => {
  const { shown, question, place, answers } = choice;
  const name = (what: string): string => nameFor(what, question.id);
  const { values } = place.asked;
  const left = leftFigures(shown, place, [
    formula(name("unknown"), priorMean(place.asked), "quietWorth"),
    formula(`MIN(${name("values")})`, Math.min(...values), "quietWorth"),
    formula(`MAX(${name("values")})`, Math.max(...values), "quietWorth"),
  ]);
  const blocks = answers.flatMap((answer, offer) => ownBlock(choice, answer, offer));
  const cells = [text(`answer ${question.id}`, "key"), questionCell(shown.rubric, question), ...left, ...blocks];
  return { cells, height: answerHeight(cells, blockWidth(shown.options.notes)) };
};

const voiceBlock = (choice: Choice, voice: number, answer: Answer | undefined, offer: number): readonly Cell[] => {
  const { shown, question, place } = choice;
  const heard = said(choice, answer?.also?.[voice], offer);
  const { worth, trust, statement } = heard;
  const own = placedStatement(place.row + 1 + voice, offer, shown.options.notes);
  const alone = worth === null || trust === null ? "" : trust * worth + (1 - trust) * priorMean(place.asked);
  return [
    ...statementCells(shown, question, heard, own, true),
    formula(`IF(${own.worth}="","",${aloneFormula(own, unknownPlace(place))})`, alone, "quietWorth"),
    blank("quiet"),
    ...noteCells(shown, statement),
  ];
};

const voiceRow = (choice: Choice, voice: number): Row => {
  const { shown, question, answers } = choice;
  const left = [text("Someone else said", "voice"), ...Array.from({ length: 5 }, () => blank("quiet"))];
  const blocks = answers.flatMap((answer, offer) => voiceBlock(choice, voice, answer, offer));
  const cells = [text(`also ${question.id} ${voice + 1}`, "key"), ...left, ...blocks];
  return { cells, height: answerHeight(cells, blockWidth(shown.options.notes)) };
};

/** The rows of a question with options: the answers, then one row for each other voice that an offer has. */
export const choiceRows = (shown: Shown, question: ChoiceQuestion, place: QuestionPlace): readonly Row[] => {
  const answers = shown.offers.map(({ offer }) => lookup(offer.answers, question.id));
  const voices = Math.max(0, ...answers.map((answer) => answer?.also?.length ?? 0));
  const choice: Choice = { shown, question, place, answers, voices };
  return [ownRow(choice), ...Array.from({ length: voices }, (_, voice) => voiceRow(choice, voice))];
};
