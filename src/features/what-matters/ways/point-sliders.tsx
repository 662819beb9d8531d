import { useRef } from "react";
import { staysFirst } from "../../../findings/firmness/firmness-sentence.ts";
import { leaderIndex } from "../../../engine/ranking.ts";
import { scoresUnder } from "../../../engine/offer/score.ts";
import { stabilityIntervals } from "../../../engine/firmness/stability-interval.ts";
import type { PointsById } from "../../../engine/weights.ts";
import { lookup } from "../../../offers/lookup.ts";
import { useNames } from "../../../state/use-names.ts";
import { PointSlider } from "./point-slider.tsx";
import styles from "./point-sliders.module.css";
import { differOnlyByRounding, pointsOf, rescaled } from "./rescaled.ts";
import type { LiveWeights } from "../weights/use-weights.ts";

interface PointSlidersProps {
  readonly weights: LiveWeights;
  /** whether it is shown how far each could go with the same offer first */
  readonly showsStretch: boolean;
}

/** A slider a criterion: moving one takes from the others in proportion, so that all together stay 100. */
export const PointSliders = ({ weights: { model, points, set }, showsStretch }: PointSlidersProps) => {
  const names = useNames();
  const base = useRef<{ readonly id: string; readonly points: PointsById } | null>(null);
  const isComparable = showsStretch && model.offers.length > 1;
  const intervals = isComparable ? stabilityIntervals(model) : {};
  const leader = model.offers[leaderIndex(scoresUnder(model, model.weights)) ?? -1]?.offer.id ?? "";
  const summaries = new Map(model.rubric.criteria.map(({ id, summary }) => [id, summary]));
  const rubrics = pointsOf(model.criteria, model.rubricWeights);

  /** Every step of one movement starts from where the movement began: going to 100 and back loses nothing. */
  const move = (id: string, value: number) => {
    const begun = base.current;
    const goesOn =
      begun?.id === id && differOnlyByRounding(rescaled(begun.points, id, lookup(points, id) ?? 0), points);
    const from = goesOn ? begun.points : points;
    base.current = { id, points: from };
    set(rescaled(from, id, value));
  };

  return (
    <ul role="list" className={styles["list"]} aria-label="Criteria and their points">
      {model.criteria.map(({ id, title, own }) => {
        const interval = lookup(intervals, id);
        return (
          <PointSlider
            key={id}
            title={title}
            about={own ? "Your own" : (summaries.get(id) ?? "")}
            points={lookup(points, id) ?? 0}
            onMove={(value) => move(id, value)}
            {...(!own && { rubrics: lookup(rubrics, id) ?? 0 })}
            {...(interval !== undefined && {
              stretch: interval,
              stays: { first: names.get(leader) ?? leader, words: staysFirst(interval) },
            })}
          />
        );
      })}
    </ul>
  );
};
