import { useRef } from "react";
import { contextOf } from "../../findings/context.ts";
import { staysFirstSentence } from "../../findings/firmness-sentence.ts";
import { wholePoints } from "../../findings/points-in-words.ts";
import { stabilityIntervals } from "../../engine/stability-interval.ts";
import type { PointsById } from "../../engine/weights.ts";
import { lookup } from "../../offers/lookup.ts";
import { useFindings } from "../../state/use-findings.ts";
import { Slider } from "../../ui/slider.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./point-sliders.module.css";
import { rescaled } from "./rescaled.ts";
import type { LiveWeights } from "./use-weights.ts";

/** Weights are kept with four decimals, so that is how far two that are the same may differ. */
const isSame = (a: PointsById, b: PointsById): boolean =>
  Object.entries(a).every(([id, points]) => Math.abs(points - (lookup(b, id) ?? 0)) < 0.01);

/** A slider a criterion: moving one takes from the others in proportion, so that all together stay 100. */
export const PointSliders = ({ weights: { model, points, set } }: { readonly weights: LiveWeights }) => {
  const saved = useFindings();
  const base = useRef<{ readonly id: string; readonly points: PointsById } | null>(null);
  const isComparable = model.offers.length > 1;
  const intervals = isComparable ? stabilityIntervals(model) : {};
  const { stability, ...rest } = saved.comparison;
  const context = contextOf(
    model,
    { ...rest, stability: isComparable ? { intervals, mostCritical: stability?.mostCritical ?? null } : null },
    saved.names,
  );
  const summaries = new Map(model.rubric.criteria.map(({ id, summary }) => [id, summary]));

  /** Every step of one movement starts from where the movement began: going to 100 and back loses nothing. */
  const move = (id: string, value: number) => {
    const begun = base.current;
    const goesOn = begun?.id === id && isSame(rescaled(begun.points, id, lookup(points, id) ?? 0), points);
    const from = goesOn ? begun.points : points;
    base.current = { id, points: from };
    set(rescaled(from, id, value));
  };

  return (
    <ul role="list" className={styles["list"]} aria-label="Criteria and their points">
      {model.criteria.map(({ id, title, own }) => {
        const value = lookup(points, id) ?? 0;
        const interval = lookup(intervals, id);
        const stays = staysFirstSentence(context, id);
        return (
          <li key={id} className={styles["row"]}>
            <div>
              <p>
                <Name>{title}</Name>
              </p>
              <p className={styles["quiet"]}>{own ? "Your own" : summaries.get(id)}</p>
            </div>
            <div>
              <Slider
                label={title}
                value={wholePoints(value)}
                max={100}
                onChange={(next) => move(id, next)}
                valueText={`weight ${wholePoints(value)}${stays === null ? "" : `; ${stays}`}`}
                {...(interval !== undefined && { stretch: [100 * interval[0], 100 * interval[1]] as const })}
              />
              {stays !== null && <p className={styles["quiet"]}>{stays}</p>}
            </div>
            <span className={styles["points"]}>{wholePoints(value)}</span>
          </li>
        );
      })}
    </ul>
  );
};
