import type { NumberedAsk } from "../ask-groups.ts";
import { measuredAgainst } from "../../../findings/asking/ask-sentence.ts";
import { type Case, comparedOffer, nameOf } from "../../../findings/case.ts";
import { answerRange } from "../../../findings/offer/answer-effect.ts";
import { offerTone } from "../../../findings/offer/out-sentence.ts";
import { Rail } from "../../../ui/charts/rail.tsx";
import styles from "./open-question.module.css";

interface CouldGoToProps {
  readonly theCase: Case;
  readonly item: NumberedAsk;
}

/** Where an answer could take its offer, beside the offer that it is measured against; the words say all that the rail shows. */
export const CouldGoTo = ({ theCase, item }: CouldGoToProps) => {
  const { score } = comparedOffer(theCase, item.offer);
  const other = measuredAgainst(theCase, item.offer);
  return (
    <div className={styles["range"]}>
      <div aria-hidden="true">
        <Rail
          score={score}
          likely={answerRange(theCase, item)}
          tone={offerTone(theCase, item.offer)}
          label={item.range}
          small
          {...(other !== null && {
            marks: [{ at: comparedOffer(theCase, other).score, label: nameOf(theCase, other) }],
          })}
        />
      </div>
      <p>{item.range}</p>
    </div>
  );
};
