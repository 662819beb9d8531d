import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import { useIsShort } from "./length-tabs.tsx";
import { LivePanel } from "./live-panel.tsx";
import { PayStep } from "./pay/pay-step.tsx";
import { SectionNav } from "./section-nav.tsx";
import { ChoiceStep } from "./step/choice-step.tsx";
import type { Changed } from "./step/go.ts";
import { OwnStep } from "./step/own-step.tsx";
import { sectionsOf, startingStep } from "./steps.ts";
import { useWayOn } from "./use-way-on.ts";
import { paths } from "../../findings/paths.ts";
import { setPlace } from "../../offers/edit/edit-app-state.ts";
import type { Offer } from "../../offers/schema.ts";
import { NamedOffer } from "../../parts/named-offer.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { afterPaint, useBehind } from "../../ui/page/after-paint.ts";
import { useEdit, useTakeBack } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { useOfferEvaluation } from "../../state/use-offer-evaluation.ts";
import { useUndoKey } from "../../ui/above/use-undo-key.ts";
import { Name } from "../../ui/name.tsx";
import styles from "./question-page.module.css";

/** One question at a time, with the score beside it. */
export const QuestionPage = () => <NamedOffer Page={Questionnaire} />;

interface CrumbsProps {
  readonly offerId: string;
  readonly employer: string;
  readonly title: string;
}

/** Where the questions stand; no answer draws it again. */
const Crumbs = memo(({ offerId, employer, title }: CrumbsProps) => (
  <nav aria-label="Where you are" className={styles["crumbs"]}>
    <Link href={paths.offers}>Offers</Link> /{" "}
    <Link href={paths.offer(offerId)}>
      <Name>{employer}</Name>
    </Link>
    {title !== "" && (
      <>
        {" · "}
        <Name>{title}</Name>
      </>
    )}
  </nav>
));

const Questionnaire = ({ offer }: { readonly offer: Offer }) => {
  const { question } = useParams<{ question?: string }>();
  const file = useFile();
  const edit = useEdit();
  const [, navigate] = useLocation();
  // What follows from an answer comes a moment behind it, so that no key waits for it.
  const left = useHiddenScores().find((hidden) => hidden.offer === offer.id)?.left;
  const { offer: behind, left: leftBehind } = useBehind(useMemo(() => ({ offer, left }), [offer, left]));
  const evaluated = useOfferEvaluation(behind);
  const undo = useTakeBack();
  const place = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<Changed | null>(null);
  const { model, evaluation } = evaluated;
  const isShort = useIsShort(evaluated, offer.id);
  // An answer makes another model; what is asked stays the very same, and nothing that shows it is drawn again.
  const { criteria, questions, weights } = model;
  const sections = useMemo(
    () => sectionsOf({ criteria, questions, weights }, isShort),
    [criteria, questions, weights, isShort],
  );
  const steps = sections.flatMap((section) => section.steps);
  const step =
    steps.find(({ id }) => id === question) ??
    sectionsOf(model, false)
      .flatMap((section) => section.steps)
      .find(({ id }) => id === question) ??
    startingStep(steps, offer, evaluation.beliefs, file);
  const stepId = step?.id;
  const offerId = offer.id;

  useEffect(() => {
    if (stepId === undefined) return undefined;
    return afterPaint(() =>
      edit((current) => (current.app?.places?.[offerId] === stepId ? current : setPlace(current, offerId, stepId))),
    );
  }, [edit, offerId, stepId]);

  const takeBack = (last: Changed): void => {
    undo(last.undo);
    setChanged(null);
    if (last.step !== stepId) navigate(paths.answer(offerId, last.step));
  };
  useUndoKey(changed === null ? null : () => takeBack(changed), changed);
  const way = useWayOn({ offer, evaluated, steps, step, isShort });
  const leave = (by: () => void) => () => {
    // What has the focus goes with the question: until the next one's title has it, keys still belong here and none is lost.
    if (place.current?.contains(document.activeElement) === true) place.current.focus({ preventScroll: true });
    by();
  };
  const go = { ...way, next: leave(way.next), back: leave(way.back) };
  // What stands beside the question goes on to another one behind it.
  const beside = useBehind(step);

  if (step === undefined || beside === undefined) return null;
  const wayBackAt = (part?: string): ReactNode =>
    changed?.step === step.id &&
    changed.part === part && (
      <WayBack said={changed.said} onUndo={() => takeBack(changed)} onDismiss={() => setChanged(null)} />
    );
  const shared = { offer, step, evaluated, go, place, onChanged: setChanged, wayBackAt };

  return (
    <>
      <div className={styles["top"]}>
        <Crumbs offerId={offer.id} employer={offer.employer} title={offer.title} />
      </div>
      <div className={styles["columns"]} {...(beside !== step && { "data-behind": "" })}>
        <SectionNav
          offer={behind}
          evaluated={evaluated}
          sections={sections}
          current={beside}
          isShort={isShort}
          hasOthers={(file.offers ?? []).length > 1}
        />
        <div ref={place} tabIndex={-1} data-stays="" className={styles["question"]}>
          {step.kind === "choice" && <ChoiceStep key={`${offer.id} ${step.id}`} {...shared} rubric={model.rubric} />}
          {step.kind === "own" && <OwnStep key={`${offer.id} ${step.id}`} {...shared} />}
          {step.kind === "pay" && <PayStep key={`${offer.id} ${step.id}`} {...shared} rubric={model.rubric} />}
        </div>
        <LivePanel offer={behind} step={beside} evaluated={evaluated} left={leftBehind} />
      </div>
    </>
  );
};
