/** The parts of a report that can be switched on and off. */
export const REPORT_SECTIONS = [
  { id: "decision", label: "Your own sentence", byDefault: true },
  { id: "ranking", label: "Ranking and verdicts", byDefault: true },
  { id: "table", label: "Scores by criterion", byDefault: true },
  { id: "points", label: "Where the points come from", byDefault: false },
  { id: "why", label: "Why one is ahead", byDefault: true },
  { id: "gaps", label: "Why, point by point", byDefault: false },
  { id: "open", label: "What is still open", byDefault: true },
  { id: "signing", label: "Before you sign", byDefault: true },
  { id: "change", label: "What would change it", byDefault: true },
  { id: "evidence", label: "Evidence and where it came from", byDefault: false },
  { id: "sources", label: "Names of people and papers", byDefault: false },
  { id: "pay", label: "Pay details", byDefault: false },
  { id: "notes", label: "Notes and quotes", byDefault: false },
  { id: "texts", label: "Your texts, whole", byDefault: false },
  { id: "method", label: "How it is worked out", byDefault: true },
] as const;

export type ReportSection = (typeof REPORT_SECTIONS)[number]["id"];

export interface ReportOptions {
  /** what is switched on or off; left out, as by default: pay, notes and evidence off */
  readonly sections?: Readonly<Record<string, boolean>> | undefined;
  /** letters in the place of employers and titles, everywhere */
  readonly letters?: boolean | undefined;
}

/** Whether a section is in the report. */
export const isIncluded = ({ sections }: ReportOptions, section: ReportSection): boolean => {
  const chosen = sections !== undefined && Object.hasOwn(sections, section) ? sections[section] : undefined;
  return chosen ?? REPORT_SECTIONS.find(({ id }) => id === section)?.byDefault ?? false;
};
