import { Link } from "wouter";
import { isLaneTold, laneLabel, laneSentence, laneSigns } from "../../findings/offer/lane-sentence.ts";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { ProgressBar } from "../../ui/charts/bars/progress-bar.tsx";
import styles from "./lane-panel.module.css";
import type { PanelProps } from "./panel.ts";
import { paths } from "../../findings/paths.ts";

/** What kind of job it reads as, by which answers, and where such a job leads. */
export const LanePanel = ({ theCase, offer, evaluation }: PanelProps) => {
  const { lane } = evaluation;
  const { headline, detail } = laneSentence(theCase, offer.id);
  const first = lane.first ?? lane;
  const described = theCase.model.rubric.lanes.find(({ id }) => id === first.id);
  const isTold = isLaneTold(theCase, offer.id);
  const signs = laneSigns(theCase, offer.id, first.id);
  return (
    <Card
      title={headline}
      intro={detail}
      aside={<HowLink href={paths.method("lane", offer.id)} of="the kind of job" />}
    >
      {isTold && (
        <ul role="list" className={styles["fits"]}>
          {[first, lane.next].map(({ id, fit }, index) => (
            <li key={id} className={styles["fit"]}>
              <span>{laneLabel(theCase, id)}</span>
              <ProgressBar share={fit} pale={index > 0} />
              <span>{fit.toFixed(2)}</span>
            </li>
          ))}
        </ul>
      )}
      {signs.length > 0 && (
        <>
          <h3 className={styles["small"]}>Your answers that speak for it</h3>
          <ul role="list" className={styles["signs"]}>
            {signs.map(({ question, answer, evidence }) => (
              <li key={question}>
                <Link href={paths.answer(offer.id, question)}>{answer}</Link>
                <span>{evidence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {described !== undefined && signs.length > 0 && isTold && (
        <div className={styles["about"]}>
          {[described.summary, described.paid, described.leadsTo, described.neighbour]
            .filter((text) => text !== undefined)
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
        </div>
      )}
    </Card>
  );
};
