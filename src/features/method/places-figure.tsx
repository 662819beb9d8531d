import { type Case, nameOf } from "../../findings/case.ts";
import { ordinalInWords } from "../../findings/words/counts-in-words.ts";
import { rankedOffers } from "../../findings/method/method-section.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { percentInWords } from "../../findings/words/share-in-words.ts";
import { lookup } from "../../offers/lookup.ts";
import { Legend } from "../../ui/charts/legend.tsx";
import { Name } from "../../ui/name.tsx";
import { StackedBar } from "../../ui/charts/bars/stacked-bar.tsx";
import styles from "./figure.module.css";

const SHOWN = 5;
const FEW = 3;

/** How often each offer takes which place, as bars; nothing before it was drawn. */
export const PlacesFigure = ({ theCase }: { readonly theCase: Case }) => {
  const { smaa } = theCase.comparison;
  if (smaa === null) return null;
  const places = theCase.comparison.offers.map((_, index) => capitalised(ordinalInWords(index + 1)));
  // Up to this many places can take shades that lie further apart.
  const step = places.length > FEW ? 1 : 2;
  return (
    <div className={styles["places"]}>
      <dl className={styles["bars"]}>
        {rankedOffers(theCase, SHOWN).map(({ id }) => {
          const parts = places.map((label, index) => ({
            label,
            shade: step * index,
            value: lookup(smaa.rankAcceptability, id)?.[index] ?? 0,
          }));
          return (
            <div key={id} className={styles["bar"]}>
              <dt>
                <Name>{nameOf(theCase, id)}</Name>
              </dt>
              <dd>
                <StackedBar
                  label={parts.map(({ label, value }) => `${label} ${percentInWords(value)}`).join(", ")}
                  parts={parts}
                  full={1}
                />
              </dd>
            </div>
          );
        })}
      </dl>
      {places.length <= SHOWN && <Legend parts={places.map((label, index) => ({ label, shade: step * index }))} />}
    </div>
  );
};
