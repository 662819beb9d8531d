import { Fragment, memo, useId, useState } from "react";
import { Link } from "wouter";
import { bundledRubric } from "../../../rubric/bundled.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { classList } from "../../../ui/style/class-list.ts";
import { QuoteBlock } from "../../../ui/quote-block.tsx";
import styles from "./question-head.module.css";
import type { Step } from "../steps.ts";
import { paths } from "../../../findings/paths.ts";

interface QuestionHeadProps {
  readonly step: Step;
  readonly prompt: string;
  readonly why: string;
  /** where people go wrong with the question, if they do */
  readonly notThis?: string | undefined;
  /** parts of the rubric's source, such as P8 */
  readonly sources: readonly string[];
  /** public guidance in place of it, as title and publisher */
  readonly guidance?: readonly string[] | null;
}

/**
 * Where we are, what is asked, why it is asked, and what doesn't count, before the options. A phone shows why, and more
 * than two lines of what doesn't count, on request.
 */
export const QuestionHead = memo(({ step, prompt, why, notThis, sources, guidance = null }: QuestionHeadProps) => {
  const [isWhole, setIsWhole] = useState(false);
  const whyId = useId();
  return (
    <header className={classList(styles["head"], isWhole && styles["whole"])}>
      <div className={styles["line"]}>
        <p className={styles["eyebrow"]}>
          {step.criterionTitle} · {step.place} of {step.ofSection}
        </p>
        <span className={styles["ask"]}>
          <Button
            variant="quiet"
            small
            aria-expanded={isWhole}
            aria-controls={whyId}
            onClick={() => setIsWhole(!isWhole)}
          >
            Why this?
          </Button>
        </span>
      </div>
      <h1 tabIndex={-1}>{prompt}</h1>
      <div id={whyId} className={styles["why"]}>
        <QuoteBlock look="plain">
          {why} {guidance !== null && <span>From {guidance.join("; ")}.</span>}
          {guidance === null && sources.length > 0 && (
            <span>
              From {bundledRubric.source.called},{" "}
              {sources.map((source, index) => (
                <Fragment key={source}>
                  {index > 0 && (index === sources.length - 1 ? " and " : ", ")}
                  <Link href={paths.rubric(source.toLowerCase())}>{source}</Link>
                </Fragment>
              ))}
              .
            </span>
          )}
        </QuoteBlock>
      </div>
      {notThis !== undefined && (
        <p className={styles["not-this"]}>
          <b>What doesn't count.</b> {notThis}
        </p>
      )}
    </header>
  );
});
