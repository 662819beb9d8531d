import { type Case, caseOf } from "../case.ts";
import { decisionSentence } from "../comparing/decided-headline.ts";
import { withHiddenShown } from "../names/hidden-characters.ts";
import { hideNames } from "../names/hidden-names.ts";
import { offerNames } from "../names/offer-name.ts";
import { type ReportAnswers, reportAnswers } from "./report-answers.ts";
import { reportChanges } from "./report-changes.ts";
import { decidedThen } from "./report-decided.ts";
import { reportFinding } from "./report-finding.ts";
import { type ReportMethod, reportMethod } from "./report-method.ts";
import { type ReportOpen, reportOpen } from "./report-open.ts";
import { isIncluded, type ReportOptions } from "./report-options.ts";
import { type ReportPay, reportPay } from "./report-pay.ts";
import { type ReportRankingRow, rankingRows } from "./report-ranking.ts";
import { type ReportGap, reportGaps, type ReportTable, reportTable } from "./report-table.ts";
import { type ReportTexts, reportTexts } from "./report-texts.ts";
import { type BeforeYouSign, beforeYouSign } from "../signing/before-you-sign.ts";
import { withoutSourceNames } from "../sources/hidden-source-names.ts";
import { counted } from "../words/counts-in-words.ts";
import { longDateInWords, shortDateInWords } from "../words/dates-in-words.ts";
import { paragraph } from "../words/sentence.ts";

/** What to ask about one offer before it is signed. */
export type ReportSigning = Omit<BeforeYouSign, "offer">;

/** A report as data: every sentence and figure as it is read. Parts that are switched off or have nothing to say are null. */
export interface ReportContent {
  /** what the file is called, and what stands at the foot of each page: "Offers compared, 28 Nov 2026" */
  readonly title: string;
  /** "First Rung · comparison of three offers · 23 November 2026 · rubric 1.0.0" */
  readonly about: string;
  /** "I choose Harbor Health because …" */
  readonly decision: string | null;
  /** once decided: what was declined or not chosen, and what was not known of the choice */
  readonly decided: string | null;
  readonly headline: string;
  readonly finding: string;
  readonly ranking: readonly ReportRankingRow[] | null;
  readonly table: ReportTable | null;
  /** where each offer's points come from, to be drawn */
  readonly points: ReportTable | null;
  readonly why: readonly ReportGap[] | null;
  readonly open: ReportOpen | null;
  /** what to ask about the chosen offer, or the one in front, before it is signed */
  readonly signing: ReportSigning | null;
  readonly changes: readonly string[] | null;
  readonly answers: readonly ReportAnswers[] | null;
  readonly pay: ReportPay | null;
  /** never beside letters for names: whose text it is stands all through it */
  readonly texts: readonly ReportTexts[] | null;
  readonly method: ReportMethod | null;
}

/** What to ask before signing; the offer's id, which may give its name away, stays out. */
const signingOf = (theCase: Case): ReportSigning | null => {
  const told = beforeYouSign(theCase);
  return told && { title: told.title, why: told.why, sources: told.sources, items: told.items };
};

const unlessEmpty = <Item>(items: readonly Item[]): readonly Item[] | null => (items.length === 0 ? null : items);

/** With names hidden, also the person's own criteria are rid of them. */
const caseFor = (
  { model, comparison, file }: Case,
  options: ReportOptions,
): { readonly theCase: Case; readonly rewrite: (text: string) => string } => {
  const offers = file.offers ?? [];
  const hidden = options.letters === true;
  const names = offerNames(offers, { letters: hidden });
  const hide = hidden ? hideNames(offers, names) : (text: string): string => text;
  const rewrite = (text: string): string => withHiddenShown(hide(text));
  const showsSources = !hidden && isIncluded(options, "sources");
  const told = showsSources ? { model, comparison } : withoutSourceNames(model, comparison);
  const criteria = model.criteria.map((criterion) => ({
    ...criterion,
    title: criterion.own ? rewrite(criterion.title) : criterion.title,
  }));
  return { theCase: caseOf({ file, model: { ...told.model, criteria }, comparison: told.comparison, names }), rewrite };
};

/** The report of a case, from which the page, Markdown and HTML are made; `today` such as 2026-11-23. */
export const reportContent = (told: Case, today: string, options: ReportOptions = {}): ReportContent => {
  const { theCase, rewrite } = caseFor(told, options);
  const { file, comparison } = told;
  const has = (section: Parameters<typeof isIncluded>[1]): boolean => isIncluded(options, section);
  const count = comparison.offers.length;
  const own = has("decision") ? decisionSentence(theCase.names, file.app) : null;
  const { headline, detail } = reportFinding(theCase);
  const show = { evidence: has("evidence"), notes: has("notes") };
  const isAnything = comparison.offers.some(({ answered }) => answered > 0);
  const signing = has("signing") && isAnything ? signingOf(theCase) : null;
  const rows = rankingRows(theCase, today, options.letters === true);
  return {
    title: `Offers compared, ${shortDateInWords(today)}`,
    about: [
      "First Rung",
      `comparison of ${counted(count, "offer")}`,
      longDateInWords(today),
      `rubric ${theCase.model.rubric.version}`,
    ].join(" · "),
    decision: own === null ? null : rewrite(own),
    decided: own === null || !isAnything ? null : rewrite(paragraph(...decidedThen(theCase))),
    headline,
    finding: detail,
    ranking: has("ranking") ? unlessEmpty(rows) : null,
    table: has("table") && count > 0 ? reportTable(theCase) : null,
    points: has("points") && count > 0 ? reportTable(theCase) : null,
    why: has("why") && isAnything ? unlessEmpty(reportGaps(theCase, has("gaps"))) : null,
    open: has("open") && count > 0 ? reportOpen(theCase, signing !== null) : null,
    signing,
    changes: has("change") && isAnything ? unlessEmpty(reportChanges(theCase, has("pay"))) : null,
    answers: show.evidence || show.notes ? unlessEmpty(reportAnswers(theCase, show, rewrite)) : null,
    pay: has("pay") && count > 0 ? reportPay(theCase) : null,
    texts: has("texts") && options.letters !== true ? unlessEmpty(reportTexts(theCase, rewrite)) : null,
    method: has("method") ? reportMethod(theCase, file.app) : null,
  };
};
