import { type Case, nameOf } from "../../../findings/case.ts";
import { ordinalInWords } from "../../../findings/words/counts-in-words.ts";
import { percentInWords } from "../../../findings/words/share-in-words.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import { ranksSentence, whoseChoiceSentence } from "../../../findings/firmness/smaa-sentence.ts";
import { lookup } from "../../../offers/lookup.ts";
import { Legend } from "../../../ui/charts/legend.tsx";
import { Name } from "../../../ui/name.tsx";
import { type BarPart, StackedBar } from "../../../ui/charts/bars/stacked-bar.tsx";
import styles from "./places-chart.module.css";
import { ranked } from "../ranked.ts";

/** How many places are drawn each by itself; of more, those from the fourth on are one part. */
const EACH = 5;
const APART = 3;
/** Up to this many places can take shades that lie further apart. */
const FEW = 3;
const REST_SHADE = 5;

interface PlacePart {
  readonly label: string;
  readonly shade: number;
  /** places from 0, the second not included */
  readonly from: number;
  readonly to: number;
}

/** The parts of a bar, by the number of offers. */
const placeParts = (count: number): readonly PlacePart[] => {
  const step = count > FEW && count <= EACH ? 1 : 2;
  const each = Array.from({ length: count > EACH ? APART : count }, (_, place) => ({
    label: capitalised(ordinalInWords(place + 1)),
    shade: step * place,
    from: place,
    to: place + 1,
  }));
  const rest = {
    label: `${capitalised(ordinalInWords(APART + 1))} or lower`,
    shade: REST_SHADE,
    from: APART,
    to: count,
  };
  return count > EACH ? [...each, rest] : each;
};

const shareOf = (shares: readonly number[], { from, to }: PlacePart): number =>
  shares.slice(from, to).reduce((sum, share) => sum + share, 0);

const barPart = ({ label, shade }: PlacePart, value: number): BarPart => ({ label, shade, value });

/** How often each offer comes first, second and so on: in words, then as a bar. The case has what was drawn. */
export const PlacesChart = ({ theCase }: { readonly theCase: Case }) => {
  const offers = ranked(theCase.comparison).map(({ id }) => ({
    id,
    shares: lookup(theCase.comparison.smaa?.rankAcceptability, id) ?? [],
  }));
  const parts = placeParts(offers.length);
  return (
    <div className={styles["chart"]}>
      <Legend parts={parts} />
      <ul role="list" className={styles["offers"]}>
        {offers
          .filter(({ shares }) => shares.length > 0)
          .map(({ id, shares }) => (
            <li key={id} className={styles["offer"]}>
              <h3>
                <Name>{nameOf(theCase, id)}</Name>
              </h3>
              <p>
                {ranksSentence(theCase, id)} <span className={styles["quiet"]}>{whoseChoiceSentence(theCase, id)}</span>
              </p>
              <StackedBar
                label={parts
                  .map((part) => `${part.label.toLowerCase()} ${percentInWords(shareOf(shares, part))}`)
                  .join(", ")}
                parts={parts.map((part) => barPart(part, shareOf(shares, part)))}
                full={1}
              />
            </li>
          ))}
      </ul>
    </div>
  );
};
