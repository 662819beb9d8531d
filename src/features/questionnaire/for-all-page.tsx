import { useLocation, useParams } from "wouter";
import { ListedChoice } from "./list/listed-choice.tsx";
import { ListedOwn } from "./list/listed-own.tsx";
import { sectionsOf } from "./steps.ts";
import { nameOf } from "../../findings/case.ts";
import { paths } from "../../findings/paths.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import { lookup } from "../../offers/lookup.ts";
import { useFindings } from "../../state/use-findings.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { EmptyState } from "../../ui/page/empty-state.tsx";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./for-all-page.module.css";
import footer from "./step/step-footer.module.css";

/** One question for all offers, a column each: for anyone who wants to judge without a favourite. No score is shown. */
export const ForAllPage = () => {
  const { question: asked } = useParams<{ question?: string }>();
  const theCase = useFindings();
  const { offers = [] } = useFile();
  const [, navigate] = useLocation();
  const steps = sectionsOf(theCase.model, false)
    .flatMap((section) => section.steps)
    .filter(({ kind }) => kind !== "pay");
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === asked),
  );
  const step = steps[at];
  const compared = offers.filter((offer) => isInComparison(offer));
  if (step === undefined || compared.length === 0) {
    return (
      <EmptyState actions={<LinkButton href={paths.newOffer}>Add an offer</LinkButton>}>
        <h1 tabIndex={-1}>No offers to ask about yet</h1>
        <p>Add two or more, and each question can be answered for all of them at once.</p>
      </EmptyState>
    );
  }
  const question = theCase.questions.get(step.id);
  const go = (by: number): void => {
    const next = steps[at + by];
    navigate(next === undefined ? paths.compare : paths.forAll(next.id));
  };
  return (
    <>
      <PageHead
        eyebrow={`${step.criterionTitle} · ${at + 1} of ${steps.length}, for all offers`}
        title={question?.prompt ?? `${step.criterionTitle}: how good is it?`}
        intro={question?.notThis === undefined ? question?.why : `What doesn't count: ${question.notThis}`}
      />
      <Later>
        <div className={styles["columns"]}>
          {compared.map((offer) => (
            <Card key={`${offer.id} ${step.id}`} title={<Name>{nameOf(theCase, offer.id)}</Name>}>
              {question?.kind === "choice" ? (
                <ListedChoice
                  offer={offer}
                  question={question}
                  answer={lookup(offer.answers, step.id)}
                  criterionId={step.criterionId}
                  named={nameOf(theCase, offer.id)}
                />
              ) : (
                <ListedOwn offer={offer} step={step} named={nameOf(theCase, offer.id)} />
              )}
            </Card>
          ))}
        </div>
        <div className={footer["footer"]}>
          <Button variant="outline" disabled={at === 0} onClick={() => go(-1)}>
            Back
          </Button>
          <Button variant="primary" onClick={() => go(1)}>
            {at + 1 === steps.length ? "Compare them" : "Next question"}
          </Button>
        </div>
      </Later>
    </>
  );
};
