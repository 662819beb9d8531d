import type { Evaluation } from "../../engine/evaluate.ts";
import type { Explained, MethodAnchor } from "../../findings/method/method-section.ts";
import { AnsweredFigure } from "./answered-figure.tsx";
import { BeliefFigure } from "./belief-figure.tsx";
import { PlacesFigure } from "./places-figure.tsx";
import { SpreadFigure } from "./spread-figure.tsx";
import { StretchFigure } from "../../parts/stretch-figure.tsx";

interface MethodFigureProps {
  readonly of: MethodAnchor;
  readonly explained: Explained;
  readonly evaluation: Evaluation;
}

/** The picture of a section, where words and a table are not enough. */
export const MethodFigure = ({ of, explained, evaluation }: MethodFigureProps) => {
  const { theCase, offer, other } = explained;
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
