import type { ReportContent } from "../../findings/report/report-content.ts";
import {
  answersText,
  criteriaTable,
  gapText,
  methodText,
  openLine,
  openText,
  payText,
  raisedList,
  signingText,
  textsText,
  rankingTable,
  verdictList,
} from "./markdown-sections.ts";
import { markdownList, markdownText } from "./markdown-text.ts";

const section = <Part>(title: string, part: Part | null, render: (part: Part) => string): string | null =>
  part === null ? null : `## ${markdownText(title)}\n\n${render(part)}`;

const head = ({ headline, about, decision, decided, finding }: ReportContent): readonly (string | null)[] => [
  `# ${markdownText(headline)}`,
  markdownText(about),
  decision === null ? null : `> ${markdownText(decision)}`,
  decided === null ? null : markdownText(decided),
  markdownText(finding),
];

const together = (parts: readonly (string | null)[]): string =>
  `${parts.filter((part) => part !== null && part !== "").join("\n\n")}\n`;

/**
 * A report as Markdown, for chat and code hosts; ends in a line break. Short: the finding, the ranking and what is open
 * in a sentence. Nothing that a person typed is read as markup.
 */
export const toMarkdown = (content: ReportContent, { short = false }: { readonly short?: boolean } = {}): string => {
  const { ranking, table, why, open, signing, changes, answers, pay, texts, method } = content;
  if (short)
    return together([
      ...head(content),
      ranking === null ? null : rankingTable(ranking, true),
      ranking === null ? null : raisedList(ranking),
      open === null ? null : openLine(open),
    ]);
  return together([
    ...head(content),
    section("Ranking", ranking, (rows) => `${rankingTable(rows, false)}\n\n${verdictList(rows)}`),
    section("Criterion by criterion", table, criteriaTable),
    section("Why", why, (gaps) => gaps.map(gapText).join("\n\n")),
    section("Still open", open, openText),
    section(signing?.title ?? "", signing, signingText),
    section("What would change it", changes, (sentences) => markdownList(sentences.map(markdownText))),
    section("Answers", answers, (each) => each.map(answersText).join("\n\n")),
    section("Pay over four years", pay, payText),
    section("Texts", texts, (each) => each.map(textsText).join("\n\n")),
    section("How this is worked out", method, methodText),
  ]);
};
