import { Link } from "wouter";
import { nameOf, topicOf } from "../../findings/case.ts";
import { wouldSharpen } from "../../findings/spine/would-sharpen.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { Offer } from "../../offers/schema.ts";
import { useFindings } from "../../state/use-findings.ts";
import styles from "./sharpen.module.css";
import { paths } from "../../findings/paths.ts";

/** After the short form: how many more questions would sharpen the figures, and the one to begin with. */
export const Sharpen = ({ offer }: { readonly offer: Offer }) => {
  const context = useFindings();
  if (!isInComparison(offer)) return null;
  const questions = wouldSharpen(context, offer.id);
  const [first] = questions;
  if (first === undefined) return null;
  return (
    <p className={styles["sharpen"]}>
      That is enough for a verdict on {nameOf(context, offer.id)}.{" "}
      <Link href={paths.answer(offer.id, first.id)}>
        {questions.length} more would sharpen this, beginning with {topicOf(context, first.id)}
      </Link>
    </p>
  );
};
