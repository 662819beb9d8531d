import { memo } from "react";
import { Link } from "wouter";
import type { Offer } from "../../offers/schema.ts";
import type { EvaluatedOffer } from "../../state/use-offer-evaluation.ts";
import { LengthTabs } from "./length-tabs.tsx";
import styles from "./section-nav.module.css";
import { Sharpen } from "./sharpen.tsx";
import { answerState } from "../../findings/spine/answer-state.ts";
import type { Section, Step } from "./steps.ts";
import { paths } from "../../findings/paths.ts";

interface SectionNavProps {
  readonly offer: Offer;
  readonly evaluated: EvaluatedOffer;
  readonly sections: readonly Section[];
  readonly current: Step;
  /** only the short form is asked */
  readonly isShort: boolean;
  /** there is another offer that could be asked the same */
  readonly hasOthers: boolean;
}

const SECONDS_A_QUESTION = 20;

const timeLeft = (open: number): string => {
  if (open === 0) return "all seen";
  const minutes = Math.ceil((open * SECONDS_A_QUESTION) / 60);
  return minutes === 1 ? "about a minute left" : `about ${minutes} minutes left`;
};

/** The sections with how far each is answered; a section opens its first question that has no answer yet. */
export const SectionNav = memo(({ offer, evaluated, sections, current, isShort, hasOthers }: SectionNavProps) => {
  const { beliefs } = evaluated.evaluation;
  const stateOf = (step: Step) => answerState(step, offer, beliefs[step.question]);
  const steps = sections.flatMap((section) => section.steps);
  const known = steps.filter((step) => stateOf(step) === "known").length;
  const notYet = steps.filter((step) => stateOf(step) === "not-yet").length;
  return (
    <nav aria-label="Sections" className={styles["nav"]}>
      <ol role="list" className={styles["list"]}>
        {sections.map((section) => {
          const first = section.steps.find((step) => stateOf(step) === "not-yet") ?? section.steps[0];
          const answered = section.steps.filter((step) => stateOf(step) === "known").length;
          const isHere = section.criterionId === current.criterionId;
          return (
            <li key={section.criterionId}>
              <Link
                href={first === undefined ? "/" : paths.answer(offer.id, first.id)}
                className={styles["section"]}
                {...(isHere && { "aria-current": "step" as const })}
              >
                <span>{section.title}</span>
                <span className={styles["count"]}>
                  {answered} <span aria-hidden="true">/</span>
                  <span className="visually-hidden">of</span> {section.steps.length}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      <p className={styles["note"]}>
        {known} of {steps.length} answered · {timeLeft(notYet)}
      </p>
      <p className={styles["note"]}>
        <Link href={paths.answers(offer.id)}>All on one page</Link>
      </p>
      <div className={styles["length"]}>
        <LengthTabs isShort={isShort} />
        {hasOthers && current.kind !== "pay" && (
          <p>
            <Link href={paths.forAll(current.id)}>Answer this one for all offers</Link>
          </p>
        )}
        <Sharpen offer={offer} evaluated={evaluated} />
      </div>
    </nav>
  );
});
