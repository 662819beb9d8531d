import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import type { ReportAnswers, ReportVoice } from "../../findings/report/report-answers.ts";
import type { ReportMethod } from "../../findings/report/report-method.ts";
import { type ReportOpen, WORTH_ASKING } from "../../findings/report/report-open.ts";
import type { ReportPay } from "../../findings/report/report-pay.ts";
import type { ReportTexts } from "../../findings/report/report-texts.ts";
import type { ReportRankingRow } from "../../findings/report/report-ranking.ts";
import type { ReportGap, ReportTable } from "../../findings/report/report-table.ts";
import type { ReportSigning } from "../../findings/report/report-content.ts";
import { listInWords } from "../../findings/words/list-in-words.ts";
import { capitalised, lowered, sentence } from "../../findings/words/sentence.ts";
import { markdownList, markdownTable, markdownText } from "./markdown-text.ts";

/** "Weak first rung (held down: nobody uses it)": the points alone would say more. */
const verdictCell = ({ verdict, cappedBy }: ReportRankingRow): string =>
  cappedBy === null ? verdict : `${verdict} (held down: ${lowered(cappedBy)})`;

/** Signs to take seriously that were raised, a line an offer; empty where none was. */
export const raisedList = (rows: readonly ReportRankingRow[]): string =>
  markdownList(
    rows.flatMap(({ name, flags }) => {
      const raised = flags.flatMap(({ state, title }) => (state === "Raised" ? [lowered(title)] : []));
      return raised.length === 0
        ? []
        : [`**${markdownText(name)}**: ${markdownText(`signs to take seriously: ${listInWords(raised)}`)}`];
    }),
  );

/** The ranking as a table, short or with everything a row has. */
export const rankingTable = (rows: readonly ReportRankingRow[], short: boolean): string => {
  const withFirst = rows.some(({ first }) => first !== null);
  const columns = [
    { head: "Place", cell: (row: ReportRankingRow) => row.place, numeric: true, long: false },
    {
      head: "Offer",
      cell: ({ name, title }: ReportRankingRow) => (title === "" ? name : `${name}, ${title}`),
      numeric: false,
      long: false,
    },
    { head: "Score", cell: (row: ReportRankingRow) => row.score, numeric: true, long: false },
    { head: "Likely", cell: (row: ReportRankingRow) => row.likely, numeric: true, long: false },
    ...(withFirst
      ? [{ head: "First in", cell: (row: ReportRankingRow) => row.first ?? "", numeric: true, long: true }]
      : []),
    { head: "Answered", cell: (row: ReportRankingRow) => row.answered, numeric: true, long: false },
    { head: "Verdict", cell: verdictCell, numeric: false, long: false },
    { head: "Kind of job", cell: (row: ReportRankingRow) => row.readsAs, numeric: false, long: false },
    { head: "Reply by", cell: (row: ReportRankingRow) => row.replyBy ?? "", numeric: false, long: true },
  ].filter(({ long }) => !long || !short);
  return markdownTable(
    columns.map(({ head }) => head),
    rows.map((row) => columns.map(({ cell }) => cell(row))),
    columns.map(({ numeric }) => numeric),
  );
};

/** Why each verdict is what it is, with the signs to take seriously. */
export const verdictList = (rows: readonly ReportRankingRow[]): string =>
  markdownList(
    rows.map(({ name, verdict, reasons, flags }) => {
      const signs = flags.map(({ state, title, effect }) => `  - ${markdownText(`${state}: ${title}. ${effect}`)}`);
      return [`**${markdownText(name)}**: ${markdownText(`${verdict}. ${reasons}`)}`, ...signs].join("\n");
    }),
  );

/** Criteria × offers, each cell out of 100, with how many answers are not known. */
export const criteriaTable = ({ offers, rows }: ReportTable): string =>
  markdownTable(
    ["Criterion", "Weight", ...offers.map(({ name, score }) => `${name} (${score})`)],
    rows.map(({ criterion, weight, cells }) => [
      criterion,
      weight,
      ...cells.map(({ partial, unknown }) => (unknown === 0 ? String(partial) : `${partial}, ${unknown} open`)),
    ]),
    [false, true, ...offers.map(() => true)],
  );

/** What carries the gap, and where its parts are shown, what they sum to. */
export const gapText = ({ headline, detail, parts, total, together }: ReportGap): string =>
  [
    `### ${markdownText(headline)}`,
    markdownText(detail),
    ...(parts.length === 0
      ? []
      : [
          markdownTable(
            ["Criterion", "Adds to the gap"],
            [...parts.map(({ criterion, change }) => [criterion, change]), [together, total]],
            [false, true],
          ),
        ]),
  ].join("\n\n");

/** What is open, and what to ask about first, as one line. */
export const openLine = ({ sentences, items: [first] }: ReportOpen): string =>
  markdownText(
    [...sentences, ...(first === undefined ? [] : [sentence(`${WORTH_ASKING} ${first.topic} at ${first.name}`)])].join(
      " ",
    ),
  );

/** What is open, and what to ask whom. */
export const openText = ({ sentences, items }: ReportOpen): string =>
  [
    markdownText([...sentences, ...(items.length > 0 ? [WORTH_ASKING] : [])].join(" ")),
    markdownList(
      items.map(
        ({ name, topic, known, who, wording, effect }) =>
          `**${markdownText(name)}**, ${markdownText(known === null ? topic : `${topic} (${known})`)}. ${markdownText(`${who === null ? "Find out" : `Ask ${whomToAsk(who)}`}: “${wording}” ${effect}.`)}`,
      ),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");

/** What to ask before signing, why, and what that rests on. */
export const signingText = ({ why, items, sources }: ReportSigning): string =>
  [
    markdownText(why),
    markdownList(
      items.map(
        ({ topic, who, wording }) =>
          `**${markdownText(capitalised(topic))}**. ${markdownText(`Ask ${whomToAsk(who)}: “${wording}”`)}`,
      ),
    ),
    markdownText(`Sources: ${sources.join("; ")}.`),
  ].join("\n\n");

const voiceText = ({ answer, evidence, note, quote }: ReportVoice): string =>
  markdownText(
    [evidence === "" ? answer : `${answer} (${evidence})`, note, quote === null ? null : `“${quote}”`]
      .filter((part) => part !== null)
      .join(" · "),
  );

/** The answers of an offer with how they are known. */
export const answersText = ({ name, answers, unanswered }: ReportAnswers): string =>
  [
    `### ${markdownText(name)}`,
    answers.length === 0
      ? "Nothing is answered."
      : markdownList(
          answers.map(({ topic, voices }) => `${markdownText(topic)}: ${voices.map(voiceText).join("; but also: ")}`),
        ),
    ...(answers.length === 0 || unanswered.length === 0
      ? []
      : [markdownText(`Not answered: ${unanswered.join("; ")}.`)]),
  ].join("\n\n");

/** Pay by years, as paid. */
export const payText = ({ tradeOff, offers }: ReportPay): string =>
  [
    ...(tradeOff === null ? [] : [markdownText(tradeOff)]),
    ...offers.flatMap(({ name, sentence: told, rows }) => [
      `**${markdownText(name)}**: ${markdownText(told)}`,
      ...(rows.length === 0
        ? []
        : [
            markdownTable(
              ["", "Year 1", "Year 2", "Year 3", "Year 4"],
              rows.map(({ label, amounts }) => [label, ...amounts]),
              [false, true, true, true, true],
            ),
          ]),
    ]),
  ].join("\n\n");

/** The texts of an offer, whole. */
export const textsText = ({ name, texts }: ReportTexts): string =>
  texts
    .flatMap(({ title, paragraphs }) => [`### ${markdownText(`${name}: ${title}`)}`, ...paragraphs.map(markdownText)])
    .join("\n\n");

/** How the figures came about, with the weights. */
export const methodText = ({ sentences, weights, history }: ReportMethod): string =>
  [
    markdownText(sentences.join(" ")),
    markdownText(`Weights, of 100: ${weights.map(({ criterion, weight }) => `${criterion} ${weight}`).join(", ")}.`),
    ...(history === null ? [] : [markdownText(history)]),
  ].join("\n\n");
