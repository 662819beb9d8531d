import type { ReactNode } from "react";
import { Paragraphs } from "./paragraphs.tsx";
import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import { guidanceFor, guidanceLine, STRENGTH_WORDS, studyLine } from "../../findings/rubric/cited.ts";
import { longDateInWords } from "../../findings/words/dates-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { percentInWords } from "../../findings/words/share-in-words.ts";
import { lookup } from "../../offers/lookup.ts";
import type { CriterionEvidence } from "../../rubric/background/background-schema.ts";
import { bundledBackground } from "../../rubric/background/bundled-background.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { rubricPoints } from "../../rubric/default-weights.ts";
import type { Criterion, Pack, Question } from "../../rubric/schema.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { QuoteBlock } from "../../ui/quote-block.tsx";
import styles from "./criterion-section.module.css";

/** How well research supports a criterion, folded: what was found, and where. It changes no weight. */
const EvidenceFound = ({ evidence }: { readonly evidence: CriterionEvidence | undefined }) =>
  evidence === undefined ? null : (
    <details className={styles["folded"]}>
      <summary>{capitalised(STRENGTH_WORDS[evidence.strength])}</summary>
      <p className={styles["quiet"]}>{evidence.says} It changes no weight.</p>
      <ul role="list" className={styles["studies"]}>
        {evidence.studies.map((study) => (
          <li key={study.url}>
            {studyLine(study)}: {study.url}, looked up on {longDateInWords(study.lookedUp)}
          </li>
        ))}
      </ul>
    </details>
  );

const EFFORT_WORDS = {
  negotiate: "Something you can ask for",
  structural: "How the firm works; hard to change for one person",
} as const;

/** One criterion with all that it asks. */
export const CriterionSection = ({ criterion }: { readonly criterion: Criterion }) => (
  <Card
    id={criterion.id}
    title={criterion.title}
    intro={criterion.summary}
    aside={<Chip>{rubricPoints(bundledRubric).get(criterion.id)} of 100 points</Chip>}
  >
    <p className={styles["why"]}>
      {criterion.why} <Paragraphs sources={criterion.sources} />
    </p>
    <EvidenceFound evidence={lookup(bundledBackground.evidence, criterion.id)} />
    {criterion.questions.map((question) => (
      <Asked key={question.id} question={question} restsOn={<Paragraphs sources={question.sources} />} />
    ))}
  </Card>
);

/** A pack, folded: nobody is asked about it until they choose it. */
export const PackSection = ({ pack }: { readonly pack: Pack }) => (
  <details id={pack.id} className={styles["folded"]}>
    <summary>{pack.title}</summary>
    <p className={styles["why"]}>{pack.why}</p>
    {pack.questions.map((question) => (
      <Asked key={question.id} question={question} restsOn={guidanceFor(bundledRubric, question)?.join("; ")} />
    ))}
    {pack.flags.map(({ id, title, why }) => (
      <p key={id} className={styles["quiet"]}>
        <b>Sign: {title}.</b> {why}
      </p>
    ))}
    <ul role="list" className={styles["studies"]}>
      {pack.sources.map((source) => (
        <li key={source.id}>
          {guidanceLine(source)}: {source.url}, looked up on {longDateInWords(source.lookedUp)}
        </li>
      ))}
    </ul>
  </details>
);

interface AskedProps {
  readonly question: Question;
  /** parts of the rubric's source, or public guidance */
  readonly restsOn: ReactNode;
}

const Asked = ({ question, restsOn }: AskedProps) => (
  <section id={`question-${question.id}`} className={styles["question"]} aria-labelledby={`prompt-${question.id}`}>
    <h3 id={`prompt-${question.id}`}>{question.prompt}</h3>
    <p className={styles["quiet"]}>
      {question.why} {restsOn} · {percentInWords(question.share)} of the criterion
      {question.effort !== undefined && ` · ${EFFORT_WORDS[question.effort]}`}
    </p>
    {question.kind === "choice" && (
      <ol role="list" className={styles["options"]} aria-label="Answers, worst to best, and what each is worth">
        {question.options.map(({ id, label, detail, value }) => (
          <li key={id}>
            <span className={styles["value"]}>{value}</span>
            <span>
              {label}
              {detail !== undefined && <small>{detail}</small>}
            </span>
          </li>
        ))}
      </ol>
    )}
    {question.notThis !== undefined && (
      <p className={styles["quiet"]}>
        <b>What doesn't count.</b> {question.notThis}
      </p>
    )}
    {question.ask !== undefined && (
      <QuoteBlock by={`Ask ${whomToAsk(question.ask.who)}`}>“{question.ask.wording}”</QuoteBlock>
    )}
  </section>
);
