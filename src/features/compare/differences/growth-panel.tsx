import { useMemo } from "react";
import { Link } from "wouter";
import { withPoints } from "../../../engine/build-model.ts";
import { evaluate } from "../../../engine/evaluate.ts";
import type { Model } from "../../../engine/model.ts";
import { ranked } from "../ranked.ts";
import { type Case, nameOf } from "../../../findings/case.ts";
import { leaderAgainstBestPaid } from "../../../findings/comparing/growth-against-pay.ts";
import { offerTone } from "../../../findings/offer/out-sentence.ts";
import { paySentence } from "../../../findings/offer/pay-sentence.ts";
import { paths } from "../../../findings/paths.ts";
import { countInWords } from "../../../findings/words/counts-in-words.ts";
import { moneyInWords } from "../../../findings/words/money-in-words.ts";
import { wholePoints } from "../../../findings/words/points-in-words.ts";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { Card } from "../../../ui/card.tsx";
import { Scatter } from "../../../ui/charts/scatter/scatter-plot.tsx";
import { Name } from "../../../ui/name.tsx";
import styles from "./growth-panel.module.css";

/** An offer without its pay: the score of everything else, the other weights rescaled; points 0–100. */
interface Growth {
  readonly score: number;
  readonly likely: readonly [number, number];
}

/** The growth of each offer with its likely range, by offer's id; empty where nothing but pay counts. */
const growthByOffer = (model: Model): ReadonlyMap<string, Growth> => {
  const pay = model.questions.find(({ kind }) => kind === "pay")?.criterion;
  const points = model.criteria.map(({ id }, index) => [id, index === pay ? 0 : (model.weights[index] ?? 0)] as const);
  if (!points.some(([, weight]) => weight > 0)) return new Map();
  const { offers } = evaluate(withPoints(model, Object.fromEntries(points)));
  return new Map(offers.map(({ id, score, likely }) => [id, { score, likely }]));
};

/** Beyond this many points their names can't keep clear of one another. */
const DRAWN = 12;

/** What each offer teaches against what it pays. */
export const GrowthPanel = ({ theCase }: { readonly theCase: Case }) => {
  const growth = useMemo(() => growthByOffer(theCase.model), [theCase.model]);
  const { currency } = theCase.model.preferences.pay ?? {};
  const offers = ranked(theCase.comparison);
  const spots = offers.flatMap(({ id, pay }) => {
    const grown = growth.get(id);
    const adjusted = pay?.adjusted ?? null;
    if (grown === undefined || adjusted === null) return [];
    const tone = offerTone(theCase, id);
    const note = `${moneyInWords(adjusted, currency)} a year`;
    return [{ id, name: nameOf(theCase, id), note, x: adjusted, y: grown.score, likely: grown.likely, tone }];
  });
  const drawn = spots.slice(0, DRAWN);
  const missing = offers.filter(({ pay }) => (pay?.adjusted ?? null) === null);
  const sentence = leaderAgainstBestPaid(theCase);
  return (
    <Card
      title="Growth against pay"
      intro="Higher up is a better first rung, leaving pay aside. Further right is more money each year."
      aside={<HowLink href={paths.method("growth")} of="growth" />}
    >
      {drawn.length > 0 && (
        <div className={styles["drawn"]}>
          <Scatter
            label={drawn.map(({ name, note, y }) => `${name}: growth ${wholePoints(y)}, ${note}`).join("; ")}
            points={drawn}
            writeX={(value) => moneyInWords(value, currency)}
            xTitle="pay a year"
            yTitle="growth"
          />
        </div>
      )}
      {spots.length > DRAWN && <p className={styles["said"]}>The first {countInWords(DRAWN)} are drawn.</p>}
      {growth.size === 0 && (
        <p className={styles["said"]}>Nothing but pay counts, so there is no growth to compare with it.</p>
      )}
      {sentence !== null && <p className={styles["said"]}>{sentence}</p>}
      {missing.length > 0 && (
        <ul role="list" className={styles["missing"]}>
          {missing.map(({ id }) => (
            <li key={id}>
              <Link href={paths.pay(id)}>
                <span className="visually-hidden">The pay at </span>
                <Name>{nameOf(theCase, id)}</Name>
              </Link>
              : {paySentence(theCase, id)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
