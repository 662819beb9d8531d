import { Name } from "../../../ui/name.tsx";
import { toPoints } from "../../../engine/units.ts";
import { Fragment } from "react";
import { Link } from "wouter";
import { type QuestionContribution, questionContributions } from "../../../engine/offer/question-contributions.ts";
import { topicOf } from "../../../findings/case.ts";
import { countInWords } from "../../../findings/words/counts-in-words.ts";
import { tenths } from "../../../findings/words/points-in-words.ts";
import { shownParts } from "../../../findings/words/shown-parts.ts";
import { shownCriteria } from "../../../findings/words/shown-points.ts";
import { mostIsLostOn } from "../../../findings/comparing/score-explained.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import { Card } from "../../../ui/card.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { SplitBar } from "../../../ui/charts/bars/split-bar.tsx";
import { AnswerSaid } from "./answer-said.tsx";
import styles from "./gained-and-lost.module.css";
import type { PanelProps } from "../panel.ts";
import { paths } from "../../../findings/paths.ts";

/** What known answers of a criterion gain and lose, and what is open; points that sum to its weight. */
const partsOf = (
  parts: readonly QuestionContribution[],
  questions: readonly number[],
  { beliefs }: PanelProps["evaluation"],
  weight: number,
) => {
  const known = questions.filter((question) => beliefs[question]?.known === true).flatMap((at) => parts[at] ?? []);
  const gained = known.reduce((sum, part) => sum + part.gained, 0);
  const all = known.reduce((sum, part) => sum + toPoints(part.weight), 0);
  return { gained, lost: Math.max(0, all - gained), open: Math.max(0, weight - all) };
};

/** Points gained and lost by criterion, each opening to its questions. Gained and lost sum to 100. */
export const GainedAndLost = ({ theCase, offer, evaluation }: PanelProps) => {
  const { model } = theCase;
  const parts = questionContributions(model, evaluation.beliefs);
  const shown = shownCriteria(theCase, offer.id, 1);
  const anyOpen = evaluation.beliefs.some(({ known }) => !known);
  const longest = toPoints(Math.max(...model.weights));
  return (
    <Card
      title="Points gained and lost"
      intro={`Each criterion is as long as its weight. Gained and lost sum to 100.${anyOpen ? " Hatched is not known yet: it counts as it usually turns out." : ""} Open one to see its questions.`}
      aside={<HowLink href={paths.method("score", offer.id)} of="points" />}
    >
      <div className={styles["heads"]} aria-hidden="true">
        <span>Criterion weight</span>
        <span>gained</span>
        <span />
        <span>lost</span>
      </div>
      {model.criteria.map(({ id, title, questions }, index) => {
        const gained = evaluation.contributions[index] ?? 0;
        const lost = evaluation.lost[index] ?? 0;
        const figures = shown.get(id);
        const gains = shownParts(
          questions.map((question) => parts[question]?.gained ?? 0),
          { decimals: 1, total: figures?.gained ?? gained },
        );
        const known = partsOf(parts, questions, evaluation, gained + lost);
        const unknown = questions.filter((question) => evaluation.beliefs[question]?.known === false).length;
        return (
          <details key={id} id={`criterion-${id}`} className={styles["criterion"]}>
            <summary className={styles["row"]}>
              <span>
                <Name>{title}</Name> <small>{figures?.weight}</small>
                {unknown > 0 && <small className={styles["open"]}>{unknown} open</small>}
              </span>
              <b>
                {tenths(figures?.gained ?? 0)}
                <span className="visually-hidden"> points gained,</span>
              </b>
              <SplitBar {...known} longest={longest} />
              <span className={styles["lost"]}>
                −{tenths(figures?.lost ?? 0)}
                <span className="visually-hidden"> points lost</span>
              </span>
            </summary>
            <dl className={styles["questions"]}>
              {questions.map((question, place) => {
                const { id: questionId = "", kind } = model.questions[question] ?? {};
                const href = kind === "pay" ? paths.pay(offer.id) : paths.answer(offer.id, questionId);
                return (
                  <Fragment key={questionId}>
                    <dt>
                      <Link href={href}>{capitalised(topicOf(theCase, questionId))}</Link>
                    </dt>
                    <dd>
                      <AnswerSaid theCase={theCase} offer={offer} question={questionId} />
                      <PointsOf part={parts[question]} gained={gains[place] ?? 0} />
                    </dd>
                  </Fragment>
                );
              })}
            </dl>
          </details>
        );
      })}
      <div className={styles["total"]}>
        <b>All {countInWords(model.criteria.length)}</b>
        <b>{tenths(evaluation.score)}</b>
        <span className={styles["note"]}>{mostIsLostOn(theCase, offer.id)}</span>
        <b className={styles["lost"]}>−{tenths(100 - Number(tenths(evaluation.score)))}</b>
      </div>
    </Card>
  );
};

interface PointsOfProps {
  readonly part: QuestionContribution | undefined;
  /** points as they are shown */
  readonly gained: number;
}

const PointsOf = ({ part, gained }: PointsOfProps) =>
  part === undefined ? null : (
    <span className={styles["points"]}>
      {tenths(gained)} of {tenths(toPoints(part.weight))} points
    </span>
  );
