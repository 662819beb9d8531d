import { memo, useId, useMemo } from "react";
import { Link } from "wouter";
import type { Evaluation } from "../../engine/evaluate.ts";
import type { ExactTerm, Explained, MethodSection } from "../../findings/method/method-section.ts";
import { furtherPlaces } from "./further-places.ts";
import { MethodFigure } from "./method-figure.tsx";
import { MethodTableView } from "./method-table-view.tsx";
import styles from "./method-part.module.css";

interface MethodPartProps {
  readonly section: MethodSection;
  readonly explained: Explained;
  readonly evaluation: Evaluation;
  /** id of the person's own offer that it is worked through with; left out for the samples */
  readonly offer?: string;
}

/** One figure explained: the sentence first, then the calculation, then the exact term. */
export const MethodPart = memo(({ section, explained, evaluation, offer }: MethodPartProps) => {
  const { id, title, text } = section;
  const { says, how, tables, exact } = useMemo(() => text(explained), [text, explained]);
  const titleId = useId();
  const further = furtherPlaces(id, offer);
  return (
    <section id={id} aria-labelledby={titleId} className={styles["part"]}>
      <h3 id={titleId} className={styles["title"]}>
        {title}
      </h3>
      <p className={styles["says"]}>{says}</p>
      <MethodFigure of={id} explained={explained} evaluation={evaluation} />
      {tables.map((table) => (
        <MethodTableView key={table.caption} table={table} />
      ))}
      {how.map((sentence) => (
        <p key={sentence} className={styles["how"]}>
          {sentence}
        </p>
      ))}
      {exact !== null && <Exactly exact={exact} />}
      {further.length > 0 && (
        <p className={styles["further"]}>
          {further.map(({ href, label }) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
});

const Exactly = ({ exact: { term, formula, source } }: { readonly exact: ExactTerm }) => (
  <div className={styles["exactly"]}>
    <p>
      <b>{term}</b>
    </p>
    {formula !== undefined && <p className={styles["formula"]}>{formula}</p>}
    <p className={styles["source"]}>{source}</p>
  </div>
);
