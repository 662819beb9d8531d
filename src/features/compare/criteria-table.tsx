import { toPoints } from "../../engine/units.ts";
import { memo, useMemo } from "react";
import { Link } from "wouter";
import { type Case, criterionTitle, modelledOffer, nameOf } from "../../findings/case.ts";
import { wholePoints } from "../../findings/words/points-in-words.ts";
import { shownWeight } from "../../findings/words/shown-points.ts";
import { lookup } from "../../offers/lookup.ts";
import { Card } from "../../ui/card.tsx";
import { HeatTable } from "../../ui/charts/table/heat-table.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./criteria-table.module.css";
import { ranked } from "./ranked.ts";
import { paths } from "../../findings/paths.ts";

const CAPTION = "Criterion by criterion";

/** Every criterion of every offer, out of 100; each cell leads to its part of the offer's page. */
export const CriteriaTable = memo(({ theCase }: { readonly theCase: Case }) => {
  const { columns, rows } = useMemo(() => tableOf(theCase), [theCase]);
  return (
    <Card>
      {/* The table's own region has this name; a second one of the same would be one too many. */}
      <h2>{CAPTION}</h2>
      <p className={styles["intro"]}>
        Out of 100, with your weight beside the name. Open answers count as they usually turn out.{" "}
        <HowLink href={paths.method("score")} of="points" />
      </p>
      <HeatTable
        caption={CAPTION}
        corner={
          <>
            Criterion <span className={styles["weight"]}>weight</span>
          </>
        }
        columns={columns}
        rows={rows}
      />
    </Card>
  );
});

const tableOf = (theCase: Case) => {
  const offers = ranked(theCase.comparison).map(({ id, score, criteria }) => ({
    id,
    score,
    criteria,
    name: nameOf(theCase, id),
    beliefs: modelledOffer(theCase, id).beliefs,
  }));
  return {
    columns: offers.map(({ id, name, score }) => ({
      id,
      head: (
        <>
          <Name>{name}</Name> <b className={styles["score"]}>{wholePoints(score)}</b>
        </>
      ),
    })),
    rows: theCase.model.criteria.map(({ id: criterion, questions }) => {
      const title = criterionTitle(theCase, criterion);
      return {
        id: criterion,
        head: (
          <>
            <Name>{title}</Name> <span className={styles["weight"]}>{shownWeight(theCase, criterion)}</span>
          </>
        ),
        cells: offers.map(({ id, name, criteria, beliefs }) => {
          const score = toPoints(lookup(criteria, criterion)?.partial ?? 0);
          const count = questions.filter((question) => beliefs[question]?.known === false).length;
          return {
            column: id,
            score,
            isUnknown: count === questions.length,
            text: (
              <Link
                href={paths.criterion(id, criterion)}
                className={styles["cell"]}
                aria-label={`${wholePoints(score)}, ${title} at ${name}`}
              >
                {wholePoints(score)}
              </Link>
            ),
            note: count > 0 ? `${count} open` : undefined,
          };
        }),
      };
    }),
  };
};
