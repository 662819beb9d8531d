import { isIncluded, type ReportOptions } from "../../findings/report/report-options.ts";
import type { AppState } from "../../offers/app-schema.ts";
import { lookup } from "../../offers/lookup.ts";

/** Under this name the choice of letters is kept beside the sections. */
export const LETTERS = "letters";

/** What was chosen for the report. While names are hidden everywhere, they are hidden here too. */
export const optionsOf = (app: AppState | undefined): ReportOptions => ({
  sections: app?.report,
  letters: app?.namesHidden === true || lookup(app?.report, LETTERS) === true,
});

/** The same choice for what is taken away as data. */
export const partsOf = (
  options: ReportOptions,
): Readonly<Record<"pay" | "notes" | "sources" | "letters" | "decision" | "history", boolean>> => ({
  pay: isIncluded(options, "pay"),
  notes: isIncluded(options, "notes"),
  sources: isIncluded(options, "sources"),
  letters: options.letters === true,
  decision: isIncluded(options, "decision"),
  history: isIncluded(options, "method"),
});
