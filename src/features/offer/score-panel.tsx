import { answeredInWords } from "../../findings/answered-sentence.ts";
import { nameOf } from "../../findings/context.ts";
import { likelyInWords, wholePoints } from "../../findings/points-in-words.ts";
import { atFaceValue, whatDrivesTheScore } from "../../findings/score-explained.ts";
import { verdictSentence } from "../../findings/verdict-sentence.ts";
import { verdictTone } from "../../findings/verdict-tone.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Rail } from "../../ui/rail.tsx";
import type { PanelProps } from "./panel.ts";
import styles from "./score-panel.module.css";

/** The score with its range and what it goes by; the first offer's score stands on the same rail. */
export const ScorePanel = ({ context, offer, evaluation }: PanelProps) => {
  const { score, likely, verdict, answered } = evaluation;
  const { leader, offers } = context.comparison;
  const first = offers.find(({ id }) => id === leader && id !== offer.id);
  const tone = verdictTone(context.model.rubric, verdict.band);
  const range = likelyInWords(likely, score);
  const { label, reasons } = verdictSentence(context, offer.id);
  const known = answeredInWords(context, offer.id);
  return (
    <Card>
      <div className={styles["panel"]}>
        <p className={styles["score"]}>
          <span className={styles["points"]}>{wholePoints(score)}</span> <span className={styles["quiet"]}>/ 100</span>
          <span className={styles["range"]}>{range}</span>
        </p>
        <div className={styles["middle"]}>
          <Rail
            score={score}
            likely={likely}
            tone={tone}
            showEnds
            label={`${nameOf(context, offer.id)}: ${wholePoints(score)}, ${range}`}
            marks={
              first === undefined
                ? []
                : [{ at: first.score, label: `${nameOf(context, first.id)} ${wholePoints(first.score)}` }]
            }
          />
          <p>
            <b>{whatDrivesTheScore(context, offer.id)}</b>
          </p>
          <p className={styles["quiet"]}>{atFaceValue(context, offer.id)}</p>
        </div>
        <div className={styles["verdict"]}>
          <Chip tone={tone}>{label}</Chip>
          <p className={styles["quiet"]}>{reasons}</p>
          <ProgressBar share={answered} />
          <p className={styles["quiet"]}>
            {known.weight} · {known.questions}
          </p>
        </div>
      </div>
    </Card>
  );
};
