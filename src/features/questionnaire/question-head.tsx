import { Fragment } from "react";
import { Link } from "wouter";
import { QuoteBlock } from "../../ui/quote-block.tsx";
import styles from "./question-head.module.css";
import type { Step } from "./steps.ts";

interface QuestionHeadProps {
  readonly step: Step;
  readonly prompt: string;
  readonly why: string;
  /** paragraphs of the career profile, such as P8 */
  readonly sources: readonly string[];
  /** public guidance in place of the profile, as title and publisher */
  readonly guidance?: readonly string[];
}

/** Where we are, what is asked, and why it is asked. */
export const QuestionHead = ({ step, prompt, why, sources, guidance }: QuestionHeadProps) => (
  <header className={styles["head"]}>
    <p className={styles["eyebrow"]}>
      {step.criterionTitle} · question {step.place} of {step.ofSection}
    </p>
    <h1 tabIndex={-1}>{prompt}</h1>
    <QuoteBlock look="plain">
      {why} {guidance !== undefined && <span>From {guidance.join("; ")}.</span>}
      {guidance === undefined && sources.length > 0 && (
        <span>
          From the career profile,{" "}
          {sources.map((source, index) => (
            <Fragment key={source}>
              {index > 0 && (index === sources.length - 1 ? " and " : ", ")}
              <Link href={`/rubric/${source.toLowerCase()}`}>{source}</Link>
            </Fragment>
          ))}
          .
        </span>
      )}
    </QuoteBlock>
  </header>
);
