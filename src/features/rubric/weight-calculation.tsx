import { useRef } from "react";
import { countInWords } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { weightCalculation } from "../../rubric/default-weights.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { useOneStop } from "../../ui/charts/table/use-one-stop.ts";
import { Sideways } from "../../ui/page/sideways.tsx";
import { Paragraphs } from "./paragraphs.tsx";
import styles from "./weight-calculation.module.css";

/** "Why 20?": the order of the criteria, the paragraphs that speak of each, and the points that follow. */
export const WeightCalculation = ({ rubric }: { readonly rubric: Rubric }) => {
  const table = useRef<HTMLTableElement>(null);
  const listens = useOneStop(table);
  const places = rubric.criteria.length;
  const { called, part } = rubric.source;
  const core = rubric.criteria.some((each) => each.core) ? rubric.about.core : undefined;
  const titles = new Map(rubric.criteria.map(({ id, title }) => [id, title]));
  return (
    <>
      <ol className={styles["steps"]}>
        {core !== undefined && <li>{capitalised(core)} come first, in the order below.</li>}
        <li>
          {core === undefined
            ? `Criteria come by how many ${part.many} of ${called} speak of them.`
            : `The others follow by how many ${part.many} of ${called} speak of them.`}
        </li>
        <li>
          Of {countInWords(places)} places the first counts {places}, the second {places - 1}, and so on down to 1 (a
          rank-sum weight). As shares of their sum, {(places * (places + 1)) / 2}, in whole points that sum to 100,
          these are the points.
        </li>
      </ol>
      <Sideways label="The calculation of the weights">
        <table ref={table} className={styles["table"]} {...listens}>
          <caption className="visually-hidden">The calculation of the weights</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Criterion</th>
              <th scope="col">Points</th>
              <th scope="col">Share</th>
              <th scope="col">{capitalised(part.many)}</th>
            </tr>
          </thead>
          <tbody>
            {weightCalculation(rubric).map(({ criterion, place, core: isCore, paragraphs, rankSum, points }) => (
              <tr key={criterion}>
                <td>{place}</td>
                <th scope="row">
                  {titles.get(criterion)} {isCore && <small>comes first</small>}
                </th>
                <td>
                  <b>{points}</b>
                </td>
                <td>{(100 * rankSum).toFixed(1)}%</td>
                <td>
                  {paragraphs.length}: <Paragraphs sources={paragraphs} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </>
  );
};
