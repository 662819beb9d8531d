import { useMemo } from "react";
import { Link } from "wouter";
import { TOO_EARLY } from "../../engine/offer/verdict.ts";
import { caseOf, nameOf, topicOf } from "../../findings/case.ts";
import { paths } from "../../findings/paths.ts";
import { stillToAnswer } from "../../findings/spine/still-to-answer.ts";
import { sentence } from "../../findings/words/sentence.ts";
import { wouldSharpen } from "../../findings/spine/would-sharpen.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { Offer } from "../../offers/schema.ts";
import { useBehind } from "../../ui/page/after-paint.ts";
import { askFiguresOf, modelOf } from "../../state/figures.ts";
import { useFile } from "../../state/live/use-file.ts";
import { namesOf } from "../../state/use-names.ts";
import type { EvaluatedOffer } from "../../state/use-offer-evaluation.ts";
import styles from "./sharpen.module.css";

interface SharpenProps {
  readonly offer: Offer;
  readonly evaluated: EvaluatedOffer;
}

/** After the short form: how many more questions would sharpen the figures, and the one to begin with. */
export const Sharpen = ({ offer, evaluated: { evaluation, theCase } }: SharpenProps) => {
  const isDone = isInComparison(offer) && stillToAnswer(theCase, offer.id).length === 0;
  return isDone ? <More id={offer.id} hasVerdict={evaluation.verdict.band !== TOO_EARLY} /> : null;
};

/** It follows behind the answers: of the comparison only what it needs is worked out. */
const More = ({ id, hasVerdict }: { readonly id: string; readonly hasVerdict: boolean }) => {
  const file = useBehind(useFile());
  const theCase = useMemo(
    () => caseOf({ file, model: modelOf(file), comparison: askFiguresOf(file), names: namesOf(file) }),
    [file],
  );
  if (!theCase.modelled.has(id)) return null;
  const questions = wouldSharpen(theCase, id);
  const [first] = questions;
  if (first === undefined) return null;
  return (
    <p className={styles["sharpen"]}>
      {hasVerdict && <>{sentence(`That is enough for a verdict on ${nameOf(theCase, id)}`)} </>}
      <Link href={paths.answer(id, first.id)}>
        {questions.length === 1
          ? `One more would sharpen this: ${topicOf(theCase, first.id)}`
          : `${questions.length} more would sharpen this, beginning with ${topicOf(theCase, first.id)}`}
      </Link>
    </p>
  );
};
