import { useState } from "react";
import { staysFirst } from "../../../findings/firmness/firmness-sentence.ts";
import { inSentence } from "../../../findings/names/offer-name.ts";
import { wholePoints } from "../../../findings/words/points-in-words.ts";
import { leaderIndex } from "../../../engine/ranking.ts";
import { scoresUnder } from "../../../engine/offer/score.ts";
import { stabilityIntervals } from "../../../engine/firmness/stability-interval.ts";
import type { PointsById } from "../../../engine/weights.ts";
import { lookup } from "../../../offers/lookup.ts";
import { WayBack } from "../../../parts/way-back.tsx";
import { focusAfterPaint } from "../../../ui/page/after-paint.ts";
import { useNames } from "../../../state/use-names.ts";
import { useUndoKey } from "../../../ui/above/use-undo-key.ts";
import { PointSlider } from "./point-slider.tsx";
import styles from "./point-sliders.module.css";
import { differOnlyByRounding, pointsOf, rescaled } from "./rescaled.ts";
import type { LiveWeights } from "../weights/use-weights.ts";

interface PointSlidersProps {
  readonly weights: LiveWeights;
  /** whether it is shown how far each could go with the same offer first */
  readonly showsStretch: boolean;
}

/** A movement of one slider: what stood before it, and what it came to. */
interface Movement {
  readonly id: string;
  readonly before: PointsById;
  readonly after: PointsById;
}

/** A slider a criterion: moving one takes from the others in proportion, so that all together stay 100. */
export const PointSliders = ({ weights: { model, points, set }, showsStretch }: PointSlidersProps) => {
  const names = useNames();
  const [last, setLast] = useState<Movement | null>(null);
  const [isHeld, setIsHeld] = useState(false);
  // Where nothing is answered nobody is first.
  const isAnyKnown = model.offers.some(({ beliefs }) => beliefs.some(({ known }) => known));
  const isComparable = showsStretch && model.offers.length > 1 && isAnyKnown;
  const intervals = isComparable ? stabilityIntervals(model) : {};
  const leader = model.offers[leaderIndex(scoresUnder(model, model.weights)) ?? -1]?.offer.id ?? "";
  const summaries = new Map(model.rubric.criteria.map(({ id, summary }) => [id, summary]));
  const rubrics = pointsOf(model.criteria, model.rubricWeights);

  /** Every step of one movement starts from where the movement began: going to 100 and back loses nothing. */
  const move = (id: string, value: number) => {
    const goesOn = last?.id === id && differOnlyByRounding(last.after, points);
    const before = goesOn ? last.before : points;
    const after = rescaled(before, id, value);
    setLast({ id, before, after });
    set(after);
  };
  // Points that came from elsewhere since, from another tab say, can't be taken back here.
  const canUndo = last !== null && differOnlyByRounding(last.after, points);
  const forget = (): void => {
    // The buttons go with it; from the slider the next key goes on.
    focusAfterPaint(document.activeElement?.closest("li")?.querySelector<HTMLElement>("[type=range]"));
    setLast(null);
  };
  const undo = (): void => {
    if (last !== null) set(last.before);
    forget();
  };
  useUndoKey(canUndo ? undo : null, last?.before);

  return (
    <ul
      role="list"
      className={styles["list"]}
      aria-label="Criteria and their points"
      onPointerDown={() => setIsHeld(true)}
      onPointerUp={() => setIsHeld(false)}
      onPointerCancel={() => setIsHeld(false)}
    >
      {model.criteria.map(({ id, title, own }) => {
        const interval = lookup(intervals, id);
        return (
          <PointSlider
            key={id}
            title={title}
            about={own ? "Your own" : (summaries.get(id) ?? "")}
            points={lookup(points, id) ?? 0}
            onMove={(value) => move(id, value)}
            wayBack={
              // Nothing moves away from under a finger.
              canUndo &&
              !isHeld &&
              last.id === id && (
                <WayBack
                  said={`Was ${wholePoints(lookup(last.before, id) ?? 0)}.`}
                  of={inSentence(title)}
                  onUndo={undo}
                  onDismiss={forget}
                />
              )
            }
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
