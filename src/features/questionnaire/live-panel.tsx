import { memo } from "react";
import { Link } from "wouter";
import { moved, priorMean, reach } from "../../engine/offer/stake.ts";
import { toPoints } from "../../engine/units.ts";
import type { Step } from "./steps.ts";
import { optionLabel } from "../../findings/case.ts";
import { answerEffect } from "../../findings/offer/answer-effect.ts";
import { offerTone, verdictLabel } from "../../findings/offer/out-sentence.ts";
import { paths } from "../../findings/paths.ts";
import { widerRange } from "../../findings/sources/one-voice-sentence.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { likelyInWords, tenths, wholePoints } from "../../findings/words/points-in-words.ts";
import { shownCriteria } from "../../findings/words/shown-points.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer } from "../../offers/schema.ts";
import type { EvaluatedOffer } from "../../state/use-offer-evaluation.ts";
import { LiveText } from "../../ui/above/live-text.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { ProgressBar } from "../../ui/charts/bars/progress-bar.tsx";
import { Rail } from "../../ui/charts/rail.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Name } from "../../ui/name.tsx";
import { useLater } from "../../ui/page/later.tsx";
import styles from "./live-panel.module.css";

interface LivePanelProps {
  readonly offer: Offer;
  readonly step: Step;
  readonly evaluated: EvaluatedOffer;
  /** how many answers lack until the score is told; undefined where it isn't hidden */
  readonly left: number | undefined;
}

/** The score if the step had no answer: what its answer is measured against. */
const scoreWithout = ({ model, evaluation }: EvaluatedOffer, { question }: Step): number => {
  const asked = model.questions[question];
  const belief = evaluation.beliefs[question];
  if (asked === undefined || belief === undefined) return evaluation.score;
  return evaluation.score - moved(model, asked, priorMean(asked), belief.mean);
};

/** The score as it stands, beside the question; at the foot of the screen on a phone. */
export const LivePanel = memo(({ offer, step, evaluated, left }: LivePanelProps) => {
  const isLater = useLater();
  const { model, evaluation, theCase } = evaluated;
  const { score, likely, contributions } = evaluation;
  const which = (
    <p className={styles["of"]}>
      <Link href={paths.offer(offer.id)}>
        <Name>{offer.employer}</Name>
      </Link>
    </p>
  );
  if (left !== undefined) {
    return (
      <aside aria-label="The score so far" className={styles["panel"]}>
        {which}
        <p>Hidden until your answers are done: {counted(left, "question")} to go.</p>
      </aside>
    );
  }
  // The question itself is shown first; the panel has its place beside it, or on a phone its line above it.
  if (!isLater) return <aside aria-label="The score so far" className={styles["panel"]} data-hold="" />;
  const tone = offerTone(theCase, offer.id);
  const shown = shownCriteria(theCase, offer.id, 0);
  const range = likelyInWords(likely, score);
  const choice = lookup(offer.answers, step.id)?.choice;
  const taken =
    choice === undefined ? null : choice === "unknown" ? "I don't know yet" : optionLabel(theCase, step.id, choice);
  const isKnown = evaluation.beliefs[step.question]?.known === true;
  return (
    <aside aria-label="The score so far" className={styles["panel"]}>
      {which}
      <div className={styles["score"]}>
        <p className={styles["figures"]}>
          <span className={styles["points"]}>{wholePoints(score)}</span>{" "}
          <span className={styles["range"]}>
            <span className="visually-hidden">of 100, </span>
            <HowLink href={paths.method("likely-range", offer.id)}>{range}</HowLink>
          </span>
        </p>
        <Chip tone={tone}>
          <HowLink href={paths.method("verdict", offer.id)}>{verdictLabel(theCase, offer.id)}</HowLink>
        </Chip>
      </div>
      <Rail
        score={score}
        likely={likely}
        wide={widerRange(theCase, offer.id)}
        tone={tone}
        unknown={evaluation.answered === 0}
        label={`${wholePoints(score)} of 100, ${range}`}
      />
      <ul role="list" className={styles["criteria"]}>
        {model.criteria.map(({ id, title }, index) => {
          const weight = model.weights[index] ?? 0;
          const gained = contributions[index] ?? 0;
          return (
            <li key={id} className={styles["criterion"]}>
              <span>
                <Name>{title}</Name>
              </span>
              <ProgressBar share={weight === 0 ? 0 : gained / toPoints(weight)} />
              <span className={styles["gained"]}>
                {shown.get(id)?.gained}/{shown.get(id)?.weight}
              </span>
            </li>
          );
        })}
      </ul>
      <LiveText key={step.id}>
        <p className={styles["effect"]}>
          <span className="visually-hidden">
            {taken === null ? "" : `${taken}: `}
            {wholePoints(score)} of 100.{" "}
          </span>
          {isKnown
            ? answerEffect(theCase, offer.id, step.id, scoreWithout(evaluated, step))
            : `Not known: it counts as it usually turns out, and widens the range. Known, it could move the score by up to ${tenths(furthest(evaluated, step))}.`}
        </p>
      </LiveText>
    </aside>
  );
});

/** How far the step's answer could move the score, up or down, in points. */
const furthest = ({ model, evaluation }: EvaluatedOffer, { question }: Step): number => {
  const asked = model.questions[question];
  const belief = evaluation.beliefs[question];
  return asked === undefined || belief === undefined ? 0 : reach(model, asked, belief);
};
