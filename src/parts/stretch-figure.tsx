import { toPoints } from "../engine/units.ts";
import { type Case, criterionTitle } from "../findings/case.ts";
import { staysFirstSentence } from "../findings/firmness/firmness-sentence.ts";
import { lookup } from "../offers/lookup.ts";
import { Name } from "../ui/name.tsx";
import { Rail } from "../ui/charts/rail.tsx";
import styles from "./stretch-figure.module.css";

/** The weight that has to move least, and the stretch on which today's first stays first. */
export const StretchFigure = ({ theCase }: { readonly theCase: Case }) => {
  const { stability } = theCase.comparison;
  const critical = stability?.mostCritical ?? null;
  const interval = critical === null ? undefined : lookup(stability?.intervals, critical.criterion);
  if (critical === null || interval === undefined) return null;
  const title = criterionTitle(theCase, critical.criterion);
  const says = staysFirstSentence(theCase, critical.criterion) ?? "";
  return (
    <figure className={styles["stretch"]}>
      <Rail
        score={toPoints(critical.weight)}
        likely={[toPoints(interval[0]), toPoints(interval[1])]}
        tone="good"
        label={`${title}: ${says}`}
        showEnds
      />
      <figcaption>
        <Name>{title}</Name>, out of 100. {says}.
      </figcaption>
    </figure>
  );
};
