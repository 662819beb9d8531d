import { LengthTabs, useIsShort } from "../length-tabs.tsx";
import { ListedChoice } from "./listed-choice.tsx";
import { ListedOwn } from "./listed-own.tsx";
import { PayForm } from "../pay/form/pay-form.tsx";
import { useScaleAsked } from "../pay/preferences/scale-asked.ts";
import { Sharpen } from "../sharpen.tsx";
import { sectionsOf } from "../steps.ts";
import { paths } from "../../../findings/paths.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Offer } from "../../../offers/schema.ts";
import { NamedOffer } from "../../../parts/named-offer.tsx";
import { useOfferEvaluation } from "../../../state/use-offer-evaluation.ts";
import { LinkButton } from "../../../ui/buttons/link-button.tsx";
import { Card } from "../../../ui/card.tsx";
import { Name } from "../../../ui/name.tsx";
import { InTurn, Later } from "../../../ui/page/later.tsx";
import { PageHead } from "../../../ui/page/page-head.tsx";
import styles from "./answer-list-page.module.css";

/** Every question of an offer on one page. */
export const AnswerListPage = () => <NamedOffer Page={AnswerList} />;

const AnswerList = ({ offer }: { readonly offer: Offer }) => {
  const evaluated = useOfferEvaluation(offer);
  const { model, evaluation } = evaluated;
  const isScaleAsked = useScaleAsked();
  const isShort = useIsShort(evaluated, offer.id);
  const questions = new Map(
    model.rubric.criteria.flatMap((criterion) =>
      criterion.questions.map((question) => [question.id, question] as const),
    ),
  );
  const known = evaluation.beliefs.filter((belief) => belief.known).length;
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Offers", href: paths.offers },
          { label: <Name>{offer.employer}</Name>, href: paths.offer(offer.id) },
          { label: "Every question" },
        ]}
        title={`${known} of ${evaluation.beliefs.length} questions answered`}
        intro="The whole list at once. What you choose is saved as you go."
        actions={
          <>
            <LengthTabs isShort={isShort} />
            <LinkButton href={paths.answer(offer.id)} variant="outline">
              One at a time
            </LinkButton>
          </>
        }
      />
      <Later>
        <div className={styles["sections"]}>
          <InTurn>
            {sectionsOf(model, isShort).map(({ criterionId, title, steps }) => (
              <Card key={criterionId} title={title} id={`section-${criterionId}`}>
                <div className={styles["questions"]}>
                  {steps.map((step) => {
                    const question = questions.get(step.id);
                    if (step.kind === "own") return <ListedOwn key={step.id} offer={offer} step={step} />;
                    if (question?.kind !== "choice") {
                      return (
                        <PayForm
                          key={step.id}
                          offer={offer}
                          criterionId={criterionId}
                          rubric={model.rubric}
                          asksScale={isScaleAsked}
                          saysMissing
                        />
                      );
                    }
                    return (
                      <ListedChoice
                        key={step.id}
                        offer={offer}
                        question={question}
                        answer={lookup(offer.answers, step.id)}
                        criterionId={criterionId}
                      />
                    );
                  })}
                </div>
              </Card>
            ))}
          </InTurn>
        </div>
        <Sharpen offer={offer} evaluated={evaluated} />
      </Later>
    </>
  );
};
