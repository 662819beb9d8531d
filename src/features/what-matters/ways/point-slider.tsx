import type { ReactNode } from "react";
import { inSentence } from "../../../findings/names/offer-name.ts";
import { toPoints } from "../../../engine/units.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import { wholePoints } from "../../../findings/words/points-in-words.ts";
import { Slider } from "../../../ui/form/slider.tsx";
import { Name } from "../../../ui/name.tsx";
import styles from "./point-sliders.module.css";

interface PointSliderProps {
  readonly title: string;
  readonly about: string;
  /** of 100 */
  readonly points: number;
  /** the rubric's own points, marked on the slider where they differ */
  readonly rubrics?: number;
  /** the weights between which today's first stays first, 0–1, and that in words */
  readonly stretch?: readonly [number, number];
  readonly stays?: { readonly first: string; readonly words: string };
  readonly onMove: (points: number) => void;
  /** stands behind the slider once it was moved */
  readonly wayBack: ReactNode;
}

/** One criterion: what it is, how much it counts, and how far it could be moved without another first. */
export const PointSlider = ({ title, about, points, rubrics, stretch, stays, onMove, wayBack }: PointSliderProps) => {
  const value = wholePoints(points);
  const differs = rubrics !== undefined && wholePoints(rubrics) !== value;
  const words = [
    `weight ${value}`,
    ...(differs ? [`the rubric's is ${wholePoints(rubrics)}`] : []),
    ...(stays === undefined ? [] : [`${stays.first} ${stays.words}`]),
  ];
  return (
    <li className={styles["row"]}>
      <div>
        <p>
          <Name>{title}</Name>
        </p>
        <p className={styles["quiet"]}>{about}</p>
      </div>
      <div>
        <Slider
          label={inSentence(title)}
          value={value}
          max={100}
          onChange={onMove}
          valueText={words.join("; ")}
          {...(stretch !== undefined && { stretch: [toPoints(stretch[0]), toPoints(stretch[1])] as const })}
          {...(differs && { mark: rubrics })}
        />
        {wayBack}
        {stays !== undefined && <p className={styles["quiet"]}>{capitalised(stays.words)}</p>}
      </div>
      <span className={styles["points"]}>{value}</span>
    </li>
  );
};
