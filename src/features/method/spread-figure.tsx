import type { Evaluation } from "../../engine/evaluate.ts";
import { byWholePoints } from "../../engine/distribution/score-histogram.ts";
import { type Case, nameOf } from "../../findings/case.ts";
import { likelyInWords, wholePoints } from "../../findings/words/points-in-words.ts";
import { SpreadChart } from "../../ui/charts/spread-chart.tsx";

interface SpreadFigureProps {
  readonly theCase: Case;
  /** ids */
  readonly offers: readonly string[];
  readonly evaluation: Evaluation;
}

/** Where the scores of one or two offers could end, and how likely that is; nothing for a cohort. */
export const SpreadFigure = ({ theCase, offers, evaluation }: SpreadFigureProps) => {
  const curves = offers.flatMap((id) => {
    const place = evaluation.offers.findIndex((each) => each.id === id);
    const distribution = evaluation.distributions?.[place];
    const own = evaluation.offers[place];
    if (distribution === undefined || own === undefined) return [];
    return [{ name: nameOf(theCase, id), points: byWholePoints(distribution), likely: own.likely, score: own.score }];
  });
  if (curves.length === 0) return null;
  const label = curves
    .map(({ name, likely, score }) => `${name}: ${wholePoints(score)}, ${likelyInWords(likely, score)}`)
    .join("; ");
  return <SpreadChart label={label} curves={curves} />;
};
