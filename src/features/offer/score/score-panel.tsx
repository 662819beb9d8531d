import { answeredInWords } from "../../../findings/offer/answered-sentence.ts";
import { nameOf } from "../../../findings/case.ts";
import { likelyInWords, wholePoints } from "../../../findings/words/points-in-words.ts";
import { atFaceValue, whatDrivesTheScore } from "../../../findings/comparing/score-explained.ts";
import { verdictSentence } from "../../../findings/offer/verdict-sentence.ts";
import { offerTone } from "../../../findings/offer/out-sentence.ts";
import { Card } from "../../../ui/card.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { ProgressBar } from "../../../ui/charts/bars/progress-bar.tsx";
import { OfferRail } from "../../../parts/offer-rail.tsx";
import type { PanelProps } from "../panel.ts";
import styles from "./score-panel.module.css";
import { paths } from "../../../findings/paths.ts";

/** The score with its range and what it goes by; the first offer's score stands on the same rail. */
export const ScorePanel = ({ theCase, offer, evaluation }: PanelProps) => {
  const { score, likely, answered } = evaluation;
  const { leader, offers } = theCase.comparison;
  const first = offers.find(({ id }) => id === leader && id !== offer.id);
  const tone = offerTone(theCase, offer.id);
  const range = likelyInWords(likely, score);
  const { label, reasons } = verdictSentence(theCase, offer.id);
  const known = answeredInWords(theCase, offer.id);
  return (
    <Card>
      <div className={styles["panel"]}>
        <p className={styles["score"]}>
          <span className={styles["points"]}>{wholePoints(score)}</span>{" "}
          <HowLink href={paths.method("score", offer.id)}>
            <span className="visually-hidden">points </span>/ 100
          </HowLink>
          <span className={styles["range"]}>
            <HowLink href={paths.method("likely-range", offer.id)}>{range}</HowLink>
          </span>
        </p>
        <div className={styles["middle"]}>
          <OfferRail
            theCase={theCase}
            id={offer.id}
            name={nameOf(theCase, offer.id)}
            evaluation={evaluation}
            showEnds
            marks={
              first === undefined
                ? []
                : [{ at: first.score, label: `${nameOf(theCase, first.id)} ${wholePoints(first.score)}` }]
            }
          />
          <p>
            <b>{whatDrivesTheScore(theCase, offer.id)}</b>
          </p>
          <p className={styles["quiet"]}>
            <HowLink href={paths.method("worst-and-best", offer.id)}>{atFaceValue(theCase, offer.id)}</HowLink>
          </p>
        </div>
        <div className={styles["verdict"]}>
          <Chip tone={tone}>
            <HowLink href={paths.method("verdict", offer.id)}>{label}</HowLink>
          </Chip>
          <p className={styles["quiet"]}>{reasons}</p>
          <ProgressBar share={answered} />
          <p className={styles["quiet"]}>
            <HowLink href={paths.method("answered", offer.id)}>{known.weight}</HowLink> · {known.questions}
          </p>
        </div>
      </div>
    </Card>
  );
};
