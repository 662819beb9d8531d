import type { CellObject } from "write-excel-file/universal";

type Style = Omit<CellObject, "value" | "type">;

/** The page's colours by day; a spreadsheet can't take them from its tokens. */
export const COLOURS = {
  ink: "#1d1f1b",
  soft: "#565a52",
  line: "#d2cdc0",
  paper: "#faf8f3",
  green: "#1f6f54",
  greenSoft: "#eaf4ee",
  greenBand: "#cfe5da",
  input: "#fbf3dd",
  inputEdge: "#e3d2a4",
  gold: "#c9a24b",
  clay: "#b4532a",
} as const;

const SERIF = "Georgia";

const base: Style = { textColor: COLOURS.ink, alignVertical: "top" };
const middle: Style = { alignVertical: "center" };
const under: Style = { ...middle, bottomBorderColor: COLOURS.line, bottomBorderStyle: "thin" };
const input: Style = {
  ...base,
  ...middle,
  backgroundColor: COLOURS.input,
  borderColor: COLOURS.inputEdge,
  borderStyle: "thin",
  wrap: true,
};
const head: Style = {
  ...base,
  fontWeight: "bold",
  textColor: COLOURS.soft,
  alignVertical: "bottom",
  wrap: true,
  bottomBorderColor: COLOURS.ink,
  bottomBorderStyle: "thin",
};
const band: Style = { ...base, fontWeight: "bold", backgroundColor: COLOURS.greenSoft, alignVertical: "center" };
const figure: Style = { ...base, ...under, align: "right" };
const quiet: Style = { ...base, ...under, textColor: COLOURS.soft };
const exported: Style = { ...quiet, fontStyle: "italic", align: "right" };
const sum: Style = {
  ...base,
  ...middle,
  fontWeight: "bold",
  topBorderColor: COLOURS.ink,
  topBorderStyle: "thin",
  bottomBorderColor: COLOURS.line,
  bottomBorderStyle: "thin",
};

const SHARE = "0%";
const WORTH = "0.00";
const POINTS = "0";
const TENTHS = "0.0";
const CHANGE = '"+"0.0;"\u2212"0.0;"\u2013"';
const AMOUNT = "#,##0";
const DATE = "d mmm yyyy";
/** typed as text, so that no spreadsheet reads it as anything else */
const TEXT = "@";

/** How cells look, by what they are. */
export const CELL_STYLES = {
  plain: base,
  key: { ...base, textColor: COLOURS.soft },
  title: { ...base, fontFamily: SERIF, fontSize: 20, alignVertical: "center" },
  heading: { ...base, fontFamily: SERIF, fontSize: 14, alignVertical: "bottom" },
  lead: { ...base, fontFamily: SERIF, fontSize: 12, wrap: true },
  prose: { ...base, textColor: COLOURS.soft, wrap: true },
  head,
  headText: { ...head, align: "left", indent: 1 },
  headRight: { ...head, align: "right" },
  name: { ...base, fontFamily: SERIF, fontSize: 14, wrap: true, alignVertical: "bottom" },
  band,
  bandText: { ...band, align: "left", indent: 1, wrap: true },
  bandShare: { ...band, format: SHARE, align: "right" },
  bandPoints: { ...band, format: TENTHS, align: "right" },
  label: { ...base, ...under, align: "left", wrap: true },
  voice: { ...quiet, fontStyle: "italic", align: "left", indent: 2, wrap: true },
  share: { ...figure, format: SHARE },
  worth: { ...figure, format: WORTH },
  points: { ...figure, format: POINTS },
  tenths: { ...figure, format: TENTHS },
  tenthsShare: { ...figure, format: "0.0%" },
  change: { ...figure, format: CHANGE },
  amount: { ...figure, format: AMOUNT },
  bigPoints: {
    ...base,
    ...middle,
    fontFamily: SERIF,
    fontSize: 18,
    format: POINTS,
    align: "left",
    indent: 1,
    textColor: COLOURS.green,
  },
  atWorst: { ...base, ...middle, textColor: COLOURS.soft, format: '"worst" 0', align: "right" },
  atBest: { ...base, ...middle, textColor: COLOURS.soft, format: '"best" 0', align: "right" },
  known: { ...base, ...middle, textColor: COLOURS.soft, format: '0% "answered"', align: "right" },
  quiet: { ...quiet, wrap: true },
  quietText: { ...quiet, wrap: true, align: "left", indent: 1 },
  quietShare: { ...quiet, format: SHARE, align: "right" },
  quietWorth: { ...quiet, format: WORTH, align: "right" },
  quietTenths: { ...quiet, format: TENTHS, align: "right" },
  quietRight: { ...quiet, align: "right", wrap: true },
  quietPoints: { ...quiet, format: POINTS, align: "right" },
  paid: { ...quiet, format: '#,##0" a year, as it counts"', align: "left", indent: 1 },
  exported: { ...exported, align: "left", wrap: true, indent: 1 },
  exportedRight: { ...exported, wrap: true },
  exportedHead: { ...base, align: "left", indent: 1, fontStyle: "italic", textColor: COLOURS.soft },
  strong: { ...base, ...under, fontWeight: "bold", align: "left", wrap: true },
  exportedWorth: { ...exported, format: WORTH },
  exportedPoints: { ...exported, format: POINTS },
  sum,
  sumShare: { ...sum, format: SHARE, align: "right" },
  sumPoints: { ...sum, format: POINTS, align: "right" },
  sumNumber: { ...sum, align: "right" },
  warning: { ...base, fontWeight: "bold", textColor: COLOURS.clay, wrap: true },
  sumAmount: { ...sum, format: AMOUNT, align: "right" },
  place: { ...base, ...under, format: POINTS, align: "center" },
  first: { ...figure, format: POINTS, fontWeight: "bold", textColor: COLOURS.green },
  inText: { ...input, format: TEXT, align: "left", indent: 1 },
  inName: {
    ...input,
    format: TEXT,
    align: "left",
    indent: 1,
    fontFamily: SERIF,
    fontSize: 14,
    alignVertical: "bottom",
  },
  inNumber: { ...input, align: "right" },
  inAmount: { ...input, format: AMOUNT, align: "right" },
  inShare: { ...input, format: SHARE, align: "right" },
  inDate: { ...input, format: DATE, align: "left", indent: 1 },
} as const satisfies Readonly<Record<string, Style>>;

export type CellStyle = keyof typeof CELL_STYLES;
