import { type Context, nameOf } from "../../findings/context.ts";
import { ordinalInWords } from "../../findings/counts-in-words.ts";
import { percentInWords } from "../../findings/share-in-words.ts";
import { capitalised } from "../../findings/sentence.ts";
import { ranksSentence, whoseChoiceSentence } from "../../findings/smaa-sentence.ts";
import { lookup } from "../../offers/lookup.ts";
import { Legend } from "../../ui/legend.tsx";
import { Name } from "../../ui/name.tsx";
import { StackedBar } from "../../ui/stacked-bar.tsx";
import styles from "./places-chart.module.css";
import { ranked } from "./ranked.ts";

/** So few places can take shades that lie further apart. */
const FEW = 3;

/** Each offer's share of first, second, … places, in words and as a bar. The context has what was drawn. */
export const PlacesChart = ({ context }: { readonly context: Context }) => {
  const offers = ranked(context.comparison).map(({ id }) => ({
    id,
    shares: lookup(context.comparison.smaa?.rankAcceptability, id) ?? [],
  }));
  const step = offers.length > FEW ? 1 : 2;
  const places = offers.map((_, index) => ({ label: capitalised(ordinalInWords(index + 1)), shade: step * index }));
  return (
    <div className={styles["chart"]}>
      <Legend parts={places} />
      <ul role="list" className={styles["offers"]}>
        {offers
          .filter(({ shares }) => shares.length > 0)
          .map(({ id, shares }) => (
            <li key={id} className={styles["offer"]}>
              <h3>
                <Name>{nameOf(context, id)}</Name>
              </h3>
              <StackedBar
                label={shares.map((share, index) => `${ordinalInWords(index + 1)} ${percentInWords(share)}`).join(", ")}
                parts={places.map(({ label, shade }, index) => ({ label, shade, value: shares[index] ?? 0 }))}
                full={1}
              />
              <p>
                {ranksSentence(context, id)} <span className={styles["quiet"]}>{whoseChoiceSentence(context, id)}</span>
              </p>
            </li>
          ))}
      </ul>
    </div>
  );
};
