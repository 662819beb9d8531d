import { memo } from "react";
import { isAnythingAnswered } from "../../../findings/comparing/anything-answered.ts";
import type { Case } from "../../../findings/case.ts";
import { placeLabels, sharedPlaces } from "../../../findings/comparing/shared-places.ts";
import styles from "./ranking.module.css";
import { RankingRow } from "./ranking-row.tsx";

interface RankingProps {
  readonly theCase: Case;
  /** names are */
  readonly isHidden: boolean;
}

/** The offers, best first; those that can't be told apart share a place. */
export const Ranking = memo(({ theCase, isHidden }: RankingProps) => {
  const places = sharedPlaces(theCase.comparison);
  const isRanked = isAnythingAnswered(theCase.comparison);
  const labels = placeLabels(theCase.comparison);
  return (
    <section aria-labelledby="ranking">
      <h2 id="ranking" className="visually-hidden">
        Ranking
      </h2>
      <ol role="list" className={styles["list"]}>
        {places.flatMap(({ offers }) =>
          offers.map((id) => (
            <li key={id}>
              <RankingRow
                theCase={theCase}
                id={id}
                place={labels.get(id) ?? ""}
                isHidden={isHidden}
                level={isRanked ? offers.filter((other) => other !== id) : []}
              />
            </li>
          )),
        )}
      </ol>
    </section>
  );
});
