import { type ReactNode, useEffect, useRef, useState } from "react";
import { Link, useLocation, useParams } from "wouter";
import { setPlace } from "../../offers/edit/edit-app-state.ts";
import type { Offer } from "../../offers/schema.ts";
import { NamedOffer } from "../../parts/named-offer.tsx";
import { WayBack } from "../../parts/way-back.tsx";
import { useEdit, useTakeBack } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useOfferEvaluation } from "../../state/use-offer-evaluation.ts";
import { Name } from "../../ui/name.tsx";
import { useUndoKey } from "../../ui/above/use-undo-key.ts";
import { ChoiceStep } from "./step/choice-step.tsx";
import type { Changed } from "./step/go.ts";
import { LivePanel } from "./live-panel.tsx";
import { LengthTabs } from "./length-tabs.tsx";
import { OwnStep } from "./step/own-step.tsx";
import { PayStep } from "./pay/pay-step.tsx";
import styles from "./question-page.module.css";
import { SectionNav } from "./section-nav.tsx";
import { Sharpen } from "./sharpen.tsx";
import { type Step, sectionsOf, startingStep } from "./steps.ts";
import { useIsShort } from "./use-length.ts";
import { paths } from "../../findings/paths.ts";
import { useWayOn } from "./use-way-on.ts";

/** One question at a time, with the score beside it. */
export const QuestionPage = () => <NamedOffer Page={Questionnaire} />;

const Questionnaire = ({ offer }: { readonly offer: Offer }) => {
  const { question } = useParams<{ question?: string }>();
  const file = useFile();
  const edit = useEdit();
  const [, navigate] = useLocation();
  const evaluated = useOfferEvaluation(offer);
  const undo = useTakeBack();
  const place = useRef<HTMLDivElement>(null);
  const [changed, setChanged] = useState<Changed | null>(null);
  const { model, evaluation } = evaluated;
  const everyStep = sectionsOf(model, false).flatMap(({ steps }) => steps);
  const isShort = useIsShort(evaluated, offer.id);
  const sections = sectionsOf(model, isShort);
  const steps = sections.flatMap((section) => section.steps);
  const step =
    steps.find(({ id }) => id === question) ??
    everyStep.find(({ id }) => id === question) ??
    startingStep(steps, offer, evaluation.beliefs, file);
  const stepId = step?.id;
  const offerId = offer.id;

  useEffect(() => {
    if (stepId === undefined) return;
    edit((current) => (current.app?.places?.[offerId] === stepId ? current : setPlace(current, offerId, stepId)));
  }, [edit, offerId, stepId]);

  const takeBack = (last: Changed): void => {
    undo(last.undo);
    setChanged(null);
    if (last.step !== stepId) navigate(paths.answer(offerId, last.step));
  };
  useUndoKey(changed === null ? null : () => takeBack(changed), changed);
  const go = useWayOn({ offer, evaluated, steps, step, isShort });

  if (step === undefined) return null;
  const pathOf = (to: Step): string => paths.answer(offer.id, to.id);
  const wayBackAt = (part?: string): ReactNode =>
    changed?.step === step.id &&
    changed.part === part && (
      <WayBack said={changed.said} onUndo={() => takeBack(changed)} onDismiss={() => setChanged(null)} />
    );
  const shared = { offer, step, evaluated, go, place, onChanged: setChanged, wayBackAt };

  return (
    <>
      <div className={styles["top"]}>
        <nav aria-label="Where you are" className={styles["crumbs"]}>
          <Link href={paths.offers}>Offers</Link> /{" "}
          <Link href={paths.offer(offer.id)}>
            <Name>{offer.employer}</Name>
          </Link>
          {offer.title !== "" && (
            <>
              {" · "}
              <Name>{offer.title}</Name>
            </>
          )}
        </nav>
      </div>
      <div className={styles["columns"]}>
        <SectionNav offer={offer} evaluated={evaluated} sections={sections} current={step} pathOf={pathOf}>
          <LengthTabs isShort={isShort} />
          {(file.offers ?? []).length > 1 && step.kind !== "pay" && (
            <p>
              <Link href={paths.forAll(step.id)}>Answer this one for all offers</Link>
            </p>
          )}
          <Sharpen offer={offer} evaluated={evaluated} />
        </SectionNav>
        <div ref={place} tabIndex={-1} className={styles["question"]}>
          {step.kind === "choice" && <ChoiceStep key={`${offer.id} ${step.id}`} {...shared} rubric={model.rubric} />}
          {step.kind === "own" && <OwnStep key={`${offer.id} ${step.id}`} {...shared} />}
          {step.kind === "pay" && <PayStep key={`${offer.id} ${step.id}`} {...shared} rubric={model.rubric} />}
        </div>
        <LivePanel offer={offer} step={step} evaluated={evaluated} />
      </div>
    </>
  );
};
