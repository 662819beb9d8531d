import { conditionText } from "./condition-text.ts";
import { guidanceLine, STRENGTH_WORDS, studyLine } from "../../findings/rubric/cited.ts";
import { capitalised, sentence } from "../../findings/words/sentence.ts";
import type { Background, CriterionEvidence } from "../../rubric/background/background-schema.ts";
import { rubricPoints } from "../../rubric/default-weights.ts";
import type { Flag } from "../../rubric/flag-schema.ts";
import type { Band, EvidenceLevel } from "../../rubric/manifest-schema.ts";
import type { Advice, Criterion, Lane, Pack, Question, Rubric } from "../../rubric/schema.ts";

const cite = (sources: readonly string[]): string => (sources.length === 0 ? "" : ` (${sources.join(", ")})`);

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const optionList = (question: Question): string => {
  if (question.kind === "pay") return "Answered by the offer's `pay`, not by an option.";
  const items = question.options.map(({ id, label, detail, value }) => {
    const explained = detail === undefined ? "" : ` (${detail})`;
    return `\`${id}\`: ${label}${explained}. Worth ${value}`;
  });
  return list([...items, "`unknown`: you don't know"]);
};

const questionText = (question: Question): string => {
  const { id, prompt, why, sources, notThis, ask } = question;
  return lines(
    `### ${prompt}`,
    `\`${id}\`, ${Math.round(question.share * 100)}% of its criterion. ${why}${cite(sources)}`,
    optionList(question),
    notThis === undefined ? undefined : `This doesn't count: ${notThis}`,
    ask === undefined ? undefined : `To ask (${ask.who}): “${ask.wording}”`,
  );
};

const evidenceFound = (evidence: CriterionEvidence | undefined): string | undefined =>
  evidence &&
  lines(
    `${capitalised(STRENGTH_WORDS[evidence.strength])}. ${evidence.says}`,
    list(evidence.studies.map((study) => `${studyLine(study)}: ${study.url} (looked up on ${study.lookedUp})`)),
  );

const criterionText = (
  { id, title, why, sources, questions }: Criterion,
  points: number,
  evidence: CriterionEvidence | undefined,
): string =>
  lines(
    `## ${title}`,
    `\`${id}\`, ${points} points of 100. ${why}${cite(sources)}`,
    evidenceFound(evidence),
    ...questions.map(questionText),
  );

const packText = ({ id, title, why, beforeSigning, sources, questions, flags }: Pack): string =>
  lines(
    `## Pack: ${title}`,
    `\`${id}\`, in no comparison until someone chooses it. ${why}${beforeSigning ? " Its open questions are asked before an offer is signed." : ""}`,
    ...questions.map(questionText),
    list(flags.map(flagText)),
    "Its sources:",
    list(
      sources.map(
        (source) => `\`${source.id}\`: ${guidanceLine(source)}: ${source.url} (looked up on ${source.lookedUp})`,
      ),
    ),
  );

const madeText = ({ made, reviewed }: Background): string =>
  lines(
    reviewed === undefined ? undefined : `Last reviewed on ${reviewed.last}, next by ${reviewed.next}.`,
    made.paidBy === undefined ? undefined : `Who pays for it: ${made.paidBy}`,
    made.ours === undefined ? undefined : `What is not measured: ${made.ours}`,
  );

const evidenceText = (levels: readonly EvidenceLevel[]): string =>
  list(levels.map(({ id, label, reliability }) => `\`${id}\`: ${label} (trusted ${Math.round(reliability * 100)}%)`));

const bandText = (bands: readonly Band[]): string => list(bands.map(({ label, from }) => `${label}: from ${from}`));

const flagText = ({ id, title, why, sources, ceiling, when }: Flag): string =>
  [
    `\`${id}\`: ${title}. ${why}${cite(sources)}`,
    `Raised when ${conditionText(when)}.`,
    ...(ceiling === undefined ? [] : [`The verdict is no higher than \`${ceiling}\`.`]),
  ].join(" ");

const signText = ({ question, options, strength }: Lane["signs"][number]): string =>
  `  - \`${question}\` is ${options.map((option) => `\`${option}\``).join(" or ")}: ${strength}`;

const laneText = ({ id, title, summary, sources, signs }: Lane): string =>
  [`\`${id}\`: ${title}. ${summary}${cite(sources)} Its signs, each with its strength:`, ...signs.map(signText)].join(
    "\n",
  );

const adviceText = ({ says, sources, acts, reason }: Advice): string =>
  `${says}${cite(sources)}${acts === "none" ? ` Acts nowhere: ${reason ?? "no reason given"}` : ""}`;

/** The whole rubric as a Markdown page: every question with its reason, its options' ids and whom to ask. */
export const rubricMarkdown = (rubric: Rubric, background: Background): string => {
  const { source } = rubric;
  const points = rubricPoints(rubric);
  const page = lines(
    `# ${rubric.title}`,
    `\`${rubric.id}\`, version ${rubric.version}. ${source.ids.slice(0, 2).join(", ")}, … are ${source.part.many} of ${source.called} behind it.`,
    madeText(background),
    ...rubric.criteria.map((criterion) =>
      criterionText(criterion, points.get(criterion.id) ?? 0, background.evidence[criterion.id]),
    ),
    ...rubric.packs.map(packText),
    "## How you know",
    evidenceText(rubric.evidence),
    "## Verdicts",
    bandText(rubric.bands),
    background.made.howSet,
    "## Flags",
    list(rubric.flags.map(flagText)),
    "## Where a job can lead",
    list(rubric.lanes.map(laneText)),
    "## The advice behind it",
    list(rubric.advice.map(adviceText)),
    `## ${source.title}`,
    `${sentence(background.about)} What each ${source.part.one} says, in our words:`,
    list(background.parts.map(({ id, says }) => `${id}: ${says}`)),
  );
  return `${page}\n`;
};
