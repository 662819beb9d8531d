import { priorMean } from "../../../engine/offer/stake.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Question } from "../../../rubric/schema.ts";
import { rubricReliability } from "../../../engine/offer/evidence.ts";
import { blockWidth } from "./answers-layout.ts";
import { aloneFormula } from "../formulas/belief-formulas.ts";
import { blank, type Cell, formula, number, type Row, text } from "../package/cell.ts";
import { evidenceLabels } from "../formulas/labels.ts";
import type { PayPlaces } from "./pay-sheet.ts";
import { answerHeight, questionCell } from "../formulas/question-cell.ts";
import { leftFigures, pointsCell, type QuestionPlace, unknownPlace } from "../formulas/question-place.ts";
import type { Shown } from "../formulas/shown.ts";
import { noteCells, placedStatement } from "../formulas/statement-cells.ts";

/** The four cells before what an answer counts as. */
type Given = readonly [Cell, Cell, Cell, Cell];

/** A row whose answers are numbers from 0 to 1: nothing known is their middle. */
const numberRow = (
  shown: Shown,
  place: QuestionPlace,
  [key, words]: readonly [Cell, Cell],
  given: (offer: number) => Given,
): Row => {
  const left = leftFigures(shown, place, [
    number(priorMean(place.asked), "quietWorth"),
    number(0, "quietWorth"),
    number(1, "quietWorth"),
  ]);
  const blocks = shown.offers.flatMap(({ beliefs }, offer): readonly Cell[] => {
    const counts = aloneFormula(placedStatement(place.row, offer, shown.options.notes), unknownPlace(place));
    return [
      ...given(offer),
      formula(counts, beliefs[place.position]?.mean ?? 0, "worth"),
      pointsCell(shown, place, offer),
      ...noteCells(shown, undefined).map(() => blank("quiet")),
    ];
  });
  const cells = [key, words, ...left, ...blocks];
  return { cells, height: answerHeight(cells, blockWidth(shown.options.notes)) };
};

/** The row of a criterion of the person's own. */
export const ownRow = (shown: Shown, id: string, place: QuestionPlace): Row =>
  numberRow(shown, place, [text(`own ${id}`, "key"), text("How good is it, from 0 to 1?", "label")], (offer) => {
    const { choice, worth } = placedStatement(place.row, offer, shown.options.notes);
    const value = lookup(shown.offers[offer]?.offer.ownAnswers, id);
    return [
      number(value, "inNumber", { entry: { kind: "number", least: 0, most: 1 } }),
      blank("quiet"),
      formula(`IF(${choice}="","",${choice})`, value ?? "", "worth"),
      formula(`IF(${worth}="","",1)`, value === undefined ? "" : 1, "share"),
    ];
  });

const NOT_KNOWN = "not known yet";

/** What pay is worth, taken from the sheet Pay. */
const fromPay = ({ offers, rubric }: Shown, offer: number, position: number, at: PayPlaces): Given => {
  const { face = null } = offers[offer]?.beliefs[position] ?? {};
  const { pay } = offers[offer]?.offer ?? {};
  const level = pay?.evidence;
  return [
    formula(`IF(${at.adjusted}="","${NOT_KNOWN}",${at.adjusted})`, at.value ?? NOT_KNOWN, "paid"),
    formula(
      `IF(${at.evidence}="","",${at.evidence})`,
      level === undefined ? "" : (evidenceLabels(rubric).get(level) ?? level),
      "quietText",
    ),
    formula(at.worth, face ?? "", "worth"),
    formula(at.trust, face === null ? "" : rubricReliability(rubric)(level), "share"),
  ];
};

/** What pay is worth and how far that is trusted, without its amounts. */
const withoutPay = ({ offers, rubric }: Shown, offer: number, position: number): Given => {
  const { face = null } = offers[offer]?.beliefs[position] ?? {};
  const level = offers[offer]?.offer.pay?.evidence;
  const trust = rubricReliability(rubric)(level);
  return face === null
    ? [text(NOT_KNOWN, "quietText"), blank("quiet"), blank("worth"), blank("share")]
    : [
        text("amounts left out", "quietText"),
        text(level === undefined ? "" : (evidenceLabels(rubric).get(level) ?? level), "quietText"),
        number(face, "worth"),
        number(trust, "share"),
      ];
};

/** The row of pay: from the sheet Pay where its amounts are shown. */
export const payRow = (shown: Shown, question: Question, place: QuestionPlace, pay: readonly PayPlaces[] | null): Row =>
  numberRow(shown, place, [text("pay", "key"), questionCell(shown.rubric, question)], (offer) => {
    const at = pay?.[offer];
    const { base, worth } = shown.offers[offer]?.offer.pay ?? {};
    // Where only how far it counts came along, there is nothing to work it out from.
    return at === undefined || (base === undefined && worth !== undefined)
      ? withoutPay(shown, offer, place.position)
      : fromPay(shown, offer, place.position, at);
  });
