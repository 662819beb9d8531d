import type { Case } from "../../findings/case.ts";
import { answersSheet } from "./write/answers-sheet.ts";
import { paySheet } from "./write/pay-sheet.ts";
import { rubricSheet } from "./write/rubric-sheet.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { exportedWords } from "./formulas/exported-words.ts";
import { shownOf, type XlsxOptions } from "./formulas/shown.ts";
import { sourcesSheet } from "./write/sources-sheet.ts";
import { summarySheet } from "./write/summary-sheet.ts";
import { weightsSheet } from "./write/weights-sheet.ts";
import { writeBook } from "./package/write-book.ts";

/** Most offers that a spreadsheet takes: each has up to eight columns, and there are 16,384. */
export const MOST_OFFERS_IN_XLSX = 200;

/**
 * The comparison as a spreadsheet that is the model: sheets Summary, Answers, Weights, Pay (where its amounts are shown),
 * Sources (where there are any) and Rubric. Weights, answers and evidence can be changed in it, and scores, contributions, worst and best case follow
 * by formulas (engine §1, §2, §8), which have their values with them. Notes, quotes and amounts of pay only where asked
 * for; offers that were declined or have expired stay behind. `readXlsx` reads it back.
 *
 * @throws RangeError above `MOST_OFFERS_IN_XLSX` offers.
 */
export const toXlsx = async (told: Case, options: XlsxOptions = {}): Promise<Uint8Array> => {
  const shown = shownOf(told, options);
  if (shown.offers.length > MOST_OFFERS_IN_XLSX) {
    throw new RangeError(`a spreadsheet holds at most ${MOST_OFFERS_IN_XLSX} offers`);
  }
  const pay = shown.options.pay ? paySheet(shown) : null;
  const answers = answersSheet(shown, pay?.places ?? null);
  const sheets = [
    summarySheet(shown, exportedWords(shown.told), answers.points),
    answers.sheet,
    weightsSheet(shown),
    ...(pay === null ? [] : [pay.sheet]),
    ...(shown.sources.length === 0 ? [] : [sourcesSheet(shown, shown.sources)]),
    rubricSheet(shown),
  ];
  return writeBook(sheets, {
    title: `First Rung: ${counted(shown.offers.length, "offer")} compared`,
    description: `Rubric ${shown.rubric.id} ${shown.rubric.version}. Made by First Rung, a comparison that can be changed and opened again.`,
    day: shown.options.today,
  });
};
