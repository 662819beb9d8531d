import { memo } from "react";
import type { Case } from "../../findings/case.ts";
import { placeLabels, sharedPlaces } from "../../findings/comparing/shared-places.ts";
import { HowLine } from "../../ui/buttons/how-line.tsx";
import styles from "./ranking.module.css";
import { RankingRow } from "./ranking-row.tsx";

const FIGURES = [
  { href: "/method#score", label: "Score" },
  { href: "/method#likely-range", label: "Likely range" },
  { href: "/method#verdict", label: "Verdict" },
  { href: "/method#chance-of-first", label: "How often first" },
  { href: "/method#told-apart", label: "Shared places" },
  { href: "/method#answered", label: "Share answered" },
  { href: "/method#when-to-stop", label: "When to stop asking" },
] as const;

interface RankingProps {
  readonly context: Case;
  /** names are */
  readonly isHidden: boolean;
}

/** The offers, best first; those that can't be told apart share a place. */
export const Ranking = memo(({ context, isHidden }: RankingProps) => {
  const places = sharedPlaces(context.comparison);
  const labels = placeLabels(context.comparison);
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
                context={context}
                id={id}
                place={labels.get(id) ?? ""}
                isHidden={isHidden}
                level={offers.filter((other) => other !== id)}
              />
            </li>
          )),
        )}
      </ol>
      <HowLine figures={FIGURES} />
    </section>
  );
});
