import { stake } from "../../../engine/offer/stake.ts";
import type { ModelQuestion } from "../../../engine/model.ts";
import { address, columnName, nameFor } from "../package/address.ts";
import { blockColumn, LEFT } from "../write/answers-layout.ts";
import { type Cell, formula, number } from "../package/cell.ts";
import type { Shown } from "./shown.ts";

/** A question and the row in which its answers begin. */
export interface QuestionPlace {
  readonly asked: ModelQuestion;
  /** index into `Model.questions` */
  readonly position: number;
  readonly row: number;
}

/** The cell, seen from anywhere in its row, of what the question counts as while nothing is known. */
export const unknownPlace = ({ row }: QuestionPlace): string => `$${columnName(LEFT.unknown)}${row + 1}`;

/** Share of the criterion, points at stake, and what is the case while nothing is known, the same for every offer. */
export const leftFigures = (
  shown: Shown,
  place: QuestionPlace,
  [unknown, least, most]: readonly [Cell, Cell, Cell],
): readonly Cell[] => {
  const weight = nameFor("weight", shown.model.criteria[place.asked.criterion]?.id ?? "");
  return [
    number(place.asked.share, "quietShare"),
    formula(`100*${weight}*${address(place.row, LEFT.share)}`, stake(shown.model, place.asked), "quietTenths"),
    unknown,
    least,
    most,
  ];
};

/** The points that the answer of one offer adds to its score. */
export const pointsCell = (shown: Shown, place: QuestionPlace, offer: number): Cell => {
  const counts = address(place.row, blockColumn(offer, "counts", shown.options.notes));
  const mean = shown.offers[offer]?.beliefs[place.position]?.mean ?? 0;
  return formula(
    `$${columnName(LEFT.stake)}${place.row + 1}*${counts}`,
    stake(shown.model, place.asked) * mean,
    "tenths",
  );
};
