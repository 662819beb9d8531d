import { Link } from "wouter";
import { evaluate } from "../../engine/evaluate.ts";
import type { Model } from "../../engine/model.ts";
import { likelyInWords, wholePoints } from "../../findings/points-in-words.ts";
import { verdictTone } from "../../findings/verdict-tone.ts";
import { ranks } from "../../engine/ranking.ts";
import { useFindings } from "../../state/use-findings.ts";
import { Card } from "../../ui/card.tsx";
import { LiveText } from "../../ui/live-text.tsx";
import { Name } from "../../ui/name.tsx";
import { Rail } from "../../ui/rail.tsx";
import styles from "./live-ranking.module.css";

/** The offers in order under the weights as they are being moved. */
export const LiveRanking = ({ model }: { readonly model: Model }) => {
  const { names } = useFindings();
  const { offers } = evaluate(model);
  const places = ranks(offers.map(({ score }) => score));
  const rows = offers
    .map((evaluation, index) => ({ evaluation, place: places[index] ?? 1 }))
    .toSorted((a, b) => a.place - b.place);
  const first = rows[0]?.evaluation;
  return (
    <Card title="Your ranking, as you move">
      {rows.length === 0 && (
        <p>
          Nothing to rank yet. <Link href="/offers/new">Add an offer</Link>.
        </p>
      )}
      <ol role="list" className={styles["list"]}>
        {rows.map(({ evaluation: { id, score, likely, verdict }, place }) => {
          const name = names.get(id) ?? id;
          return (
            <li key={id}>
              <p className={styles["head"]}>
                <b>
                  {place} <Name>{name}</Name>
                </b>
                <span>{wholePoints(score)}</span>
              </p>
              <Rail
                score={score}
                likely={likely}
                tone={verdictTone(model.rubric, verdict.band)}
                label={`${name}: ${wholePoints(score)}, ${likelyInWords(likely, score)}`}
              />
            </li>
          );
        })}
      </ol>
      <LiveText hidden>{first === undefined ? "" : `First: ${names.get(first.id) ?? first.id}`}</LiveText>
    </Card>
  );
};
