import { evidenceLabels } from "../formulas/labels.ts";
import { nameCells } from "../formulas/offer-names.ts";
import type { Shown } from "../formulas/shown.ts";
import { type ShownSource, SOURCES_HEAD } from "../formulas/sources.ts";
import { blank, covered, formula, number, type Row, type Sheet, text } from "../package/cell.ts";
import { COLOURS } from "../package/cell-styles.ts";

const WIDE = 9;

const ABOUT =
  "Who said it. Put another trust, from 0 to 1, into the tinted cell of a source. All that it said then counts that much in the other sheets. It is for trying out: First Rung does not take it back in. What is in italics is as it was when this file was exported: the score if all that a source said is so, the score if none of it tells anything, and the most points that knowing which could be worth.";

const HEADS = ["", "Offer", "Source", "How it is known", "Answers", "Trust (empty: by how it is known)"] as const;
const EXPORTED = ["If it knows", "If it knows little", "Worth to check"] as const;

const ANY_TRUST = { entry: { kind: "number", least: 0, most: 1 } } as const;

const levelsOf = ({ rubric }: Shown, { voice }: ShownSource): string => {
  const labels = evidenceLabels(rubric);
  const levels = new Set(voice.statements.flatMap(({ evidence }) => evidence ?? []));
  return [...levels].map((level) => labels.get(level) ?? level).join(", ");
};

const sourceRow = (shown: Shown, source: ShownSource): Row => {
  const { voice, check, offer } = source;
  const name = nameCells(shown)[offer];
  return {
    cells: [
      text("source", "key"),
      name === undefined ? blank() : formula(name.expression, name.cached, "strong"),
      text(voice.from ?? "without a name", voice.from === null ? "quietText" : "label"),
      text(levelsOf(shown, source), "quietText"),
      number(voice.statements.length, "points"),
      number(null, "inNumber", ANY_TRUST),
      number(check?.informed, "exportedPoints"),
      number(check?.uninformed, "exportedPoints"),
      number(check?.value, "exportedWorth"),
    ],
  };
};

/** The sources of all offers, each with a cell for how far it is to be trusted. */
export const sourcesSheet = (shown: Shown, sources: readonly ShownSource[]): Sheet => ({
  name: "Sources",
  rows: [
    { cells: [blank("key"), text("Sources", "title")], height: 36 },
    { cells: [blank("key"), text(ABOUT, "prose", { span: WIDE - 1 }), ...covered(WIDE - 2)], height: 64 },
    {
      cells: [
        ...Array.from({ length: HEADS.length }, () => blank()),
        text("When this was exported", "exportedHead", { span: EXPORTED.length }),
        ...covered(EXPORTED.length - 1),
      ],
    },
    {
      cells: [
        ...HEADS.map((words, at) => text(words, at < 4 ? "head" : "headRight")),
        ...EXPORTED.map((words) => text(words, "headRight")),
      ],
      height: 48,
    },
    ...sources.map((source) => sourceRow(shown, source)),
  ],
  columns: [
    { width: 12, hidden: true },
    { width: 30 },
    { width: 26 },
    { width: 26 },
    { width: 10 },
    { width: 16 },
    ...EXPORTED.map(() => ({ width: 12 })),
  ],
  frozen: { rows: SOURCES_HEAD, columns: 0 },
  ranges: [],
  tab: COLOURS.gold,
  pages: "wide",
});
