import type { Evaluation } from "../../engine/evaluate.ts";
import { type Explained, type MethodAnchor, notCompared } from "../../findings/method/method-section.ts";
import { BeliefFigure } from "./belief-figure.tsx";
import { PlacesFigure } from "./places-figure.tsx";
import { StretchFigure } from "../../parts/stretch-figure.tsx";
import { type Case, comparedOffer, nameOf } from "../../findings/case.ts";
import { ProgressBar } from "../../ui/charts/bars/progress-bar.tsx";
import { byWholePoints } from "../../engine/distribution/score-histogram.ts";
import { likelyInWords, wholePoints } from "../../findings/words/points-in-words.ts";
import { SpreadChart } from "../../ui/charts/spread-chart.tsx";

interface SpreadFigureProps {
  readonly theCase: Case;
  /** ids */
  readonly offers: readonly string[];
  readonly evaluation: Evaluation;
}

/** Where the scores of one or two offers could end, and how likely that is; nothing for a cohort. */
const SpreadFigure = ({ theCase, offers, evaluation }: SpreadFigureProps) => {
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

/** How much of an offer's weight is answered; its sentence stands above. */
const AnsweredFigure = ({ theCase, offer }: { readonly theCase: Case; readonly offer: string }) => (
  <ProgressBar share={comparedOffer(theCase, offer).answered} />
);

interface MethodFigureProps {
  readonly of: MethodAnchor;
  readonly explained: Explained;
  readonly evaluation: Evaluation;
}

/** Pictures of offers against each other: none where the words say that they aren't compared. */
const COMPARING: ReadonlySet<MethodAnchor> = new Set(["chance-of-first", "smaa", "stability"]);

/** The picture of a section, where words and a table are not enough. */
export const MethodFigure = ({ of, explained, evaluation }: MethodFigureProps) => {
  const { theCase, offer, other } = explained;
  if (COMPARING.has(of) && notCompared(theCase) !== null) return null;
  switch (of) {
    case "belief":
      return <BeliefFigure theCase={theCase} offer={offer} />;
    case "likely-range":
      return <SpreadFigure theCase={theCase} offers={[offer]} evaluation={evaluation} />;
    case "answered":
      return <AnsweredFigure theCase={theCase} offer={offer} />;
    case "chance-of-first":
      return other === null ? null : <SpreadFigure theCase={theCase} offers={[offer, other]} evaluation={evaluation} />;
    case "smaa":
      return <PlacesFigure theCase={theCase} />;
    case "stability":
      return <StretchFigure theCase={theCase} />;
    default:
      return null;
  }
};
