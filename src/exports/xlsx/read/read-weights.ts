import { pathText, type Path, quote } from "../../../rubric/place.ts";
import { preferredPoints } from "../../../engine/weights.ts";
import { SURENESS } from "../../../offers/schema.ts";
import type { Rubric } from "../../../rubric/schema.ts";
import { numberOf, textOf } from "../formulas/cell-values.ts";
import type { KeyedSheet } from "../write/keyed-sheet.ts";
import { take, takeField, type TakenFromSheets } from "./taken.ts";
import { POINTS, SURENESS_LABELS, TITLE, WEIGHT } from "../write/weights-sheet.ts";

type Raw = Readonly<Record<string, unknown>>;

const PATH: Path = ["preferences"];

const idsOf = (sheet: KeyedSheet, kind: "criterion" | "own" | "limit") =>
  sheet.rows.flatMap(({ key, row }) =>
    key.startsWith(`${kind} `) && sheet.rowOf(key) === row ? [{ id: key.slice(kind.length + 1), row }] : [],
  );

/** Points by criterion of the rubric; an empty cell counts 0 in the sheet, so it does here. */
const weightsIn = (sheet: KeyedSheet, taken: TakenFromSheets): Raw =>
  Object.fromEntries(
    idsOf(sheet, "criterion").map(({ id, row }, position) => {
      // What is said of all weights together is said of the first.
      if (position === 0) taken.cells.set(pathText([...PATH, "weights"]), sheet.cell(row, POINTS).at);
      const [points = 0] = take(taken, [...PATH, "weights", id], sheet.cell(row, POINTS), numberOf);
      return [id, points];
    }),
  );

const ownIn = (sheet: KeyedSheet, taken: TakenFromSheets): readonly Raw[] =>
  idsOf(sheet, "own").map(({ id, row }, position) => {
    const path: Path = [...PATH, "ownCriteria", position];
    taken.cells.set(pathText(path), sheet.cell(row, TITLE).at);
    const { title = id } = takeField(taken, [...path, "title"], sheet.cell(row, TITLE), textOf);
    const weight = takeField(taken, [...path, "weight"], sheet.cell(row, POINTS), numberOf);
    // A criterion without a title is shown by its id.
    return Object.assign({ id }, title === id ? {} : { title }, weight);
  });

const surenessIn = (sheet: KeyedSheet, taken: TakenFromSheets): Raw => {
  const row = sheet.rowOf("sureness");
  if (row === undefined) return {};
  const cell = sheet.cell(row, POINTS);
  const [label] = take(taken, [...PATH, "sureness"], cell, textOf);
  if (label === undefined) return {};
  const sureness = SURENESS.find((each) => SURENESS_LABELS[each].toLowerCase() === label.trim().toLowerCase());
  if (sureness !== undefined) return { sureness };
  taken.faults.push({
    at: cell.at,
    found: quote(label),
    expected: `one of ${Object.values(SURENESS_LABELS).join(", ")}`,
  });
  return {};
};

/** The weights that nobody set: the rubric's points, and those that a chosen pack begins with. */
const areRubrics = (weights: Raw, rubric: Rubric, packs: readonly string[]): boolean => {
  const own = Object.entries(preferredPoints(rubric, { packs: [...packs] }));
  return own.length === Object.keys(weights).length && own.every(([id, points]) => weights[id] === points);
};

/** An id by what the sheet calls it, whatever the case; the words themselves where nothing is called so. */
const idOf = (things: readonly { readonly id: string; readonly label: string }[], label: string): string => {
  const folded = label.trim().toLowerCase();
  return things.find((thing) => thing.label.toLowerCase() === folded)?.id ?? label;
};

const hardLimitsIn = (sheet: KeyedSheet, rubric: Rubric, taken: TakenFromSheets): Raw =>
  Object.fromEntries(
    idsOf(sheet, "limit").flatMap(({ id, row }) => {
      const path: Path = [...PATH, "hardLimits", id];
      const options = rubric.packs.flatMap(({ questions }) => questions).find((each) => each.id === id)?.options ?? [];
      const [worst = ""] = take(taken, [...path, "worst"], sheet.cell(row, POINTS), textOf);
      const [ceiling = ""] = take(taken, [...path, "ceiling"], sheet.cell(row, WEIGHT), textOf);
      if (worst === "") return [];
      return [[id, { worst: idOf(options, worst), ceiling: idOf(rubric.bands, ceiling) }]];
    }),
  );

/**
 * What the sheet Weights says of the preferences. Weights that nobody set before the export, and that still are the
 * rubric's own, stay so.
 */
export const weightPreferences = (
  sheet: KeyedSheet,
  rubric: Rubric,
  taken: TakenFromSheets,
  { wereRubrics }: { readonly wereRubrics: boolean },
): Raw => {
  const weights = weightsIn(sheet, taken);
  const own = ownIn(sheet, taken);
  const packs = rubric.packs.flatMap(({ id }) => (Object.hasOwn(weights, id) ? [id] : []));
  const hardLimits = hardLimitsIn(sheet, rubric, taken);
  return {
    ...(!(wereRubrics && areRubrics(weights, rubric, packs)) && { weights }),
    ...surenessIn(sheet, taken),
    ...(own.length > 0 && { ownCriteria: own }),
    ...(packs.length > 0 && { packs }),
    ...(Object.keys(hardLimits).length > 0 && { hardLimits }),
  };
};
