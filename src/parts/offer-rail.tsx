import type { ComparedOffer } from "../engine/comparison.ts";
import type { Case } from "../findings/case.ts";
import { offerTone } from "../findings/offer/out-sentence.ts";
import { widerRange } from "../findings/sources/one-voice-sentence.ts";
import { likelyInWords, wholePoints } from "../findings/words/points-in-words.ts";
import { Rail } from "../ui/charts/rail.tsx";

interface OfferRailProps {
  readonly theCase: Case;
  readonly id: string;
  readonly name: string;
  /** of the offer, which may be one that is not compared */
  readonly evaluation: Pick<ComparedOffer, "score" | "likely" | "answered">;
  readonly showEnds?: boolean;
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
}

/** An offer's score with its likely range on the line from 0 to 100; read out as "Harbor Health: 71, likely 67 – 76". */
export const OfferRail = ({ theCase, id, name, evaluation: { score, likely, answered }, ...drawn }: OfferRailProps) => (
  <Rail
    score={score}
    likely={likely}
    wide={widerRange(theCase, id)}
    tone={offerTone(theCase, id)}
    unknown={answered === 0}
    label={`${name}: ${wholePoints(score)}, ${likelyInWords(likely, score)}`}
    {...drawn}
  />
);
