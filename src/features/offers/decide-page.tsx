import { nameOf } from "../../findings/case.ts";
import { foundHeadline } from "../../findings/comparing/comparison-headline.ts";
import { paths } from "../../findings/paths.ts";
import { choiceAgainst } from "../../findings/spine/choice-against.ts";
import { waitingForReply } from "../../findings/spine/next-step.ts";
import { setStatus } from "../../offers/edit/edit-offer.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import { useFindings } from "../../state/use-findings.ts";
import { useDecisionForm } from "../../state/live/use-decision-form.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Card } from "../../ui/card.tsx";
import { ChoiceCard } from "../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../ui/form/choice/choice-group.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import { Name } from "../../ui/name.tsx";
import { EmptyState } from "../../ui/page/empty-state.tsx";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./decide-page.module.css";

/** "I choose … because …", in the person's own words, and word to the others. */
export const DecidePage = () => {
  const theCase = useFindings();
  const edit = useEdit();
  const { register } = useDecisionForm();
  const { offers = [], app } = theCase.file;
  const chosen = offers.find(({ id }) => id === app?.decision?.offer)?.id;
  const choices = offers.filter((offer) => isInComparison(offer) || offer.id === chosen);
  const waiting = chosen === undefined ? [] : waitingForReply(theCase, chosen);
  const isHidden = useHiddenScores().length > 0;
  const against = chosen === undefined || isHidden ? null : choiceAgainst(theCase, chosen);
  const found = isHidden ? null : `${foundHeadline(theCase).headline}. The choice is yours.`;
  if (choices.length === 0) {
    return (
      <>
        <PageHead title="Nothing to decide yet" />
        <EmptyState
          actions={
            <LinkButton href={paths.newOffer} variant="primary">
              Add an offer
            </LinkButton>
          }
        >
          <p>Add the offers that you could still accept.</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={chosen === undefined ? "Which one do you choose?" : `You chose ${nameOf(theCase, chosen)}`}
        intro={against ?? (chosen === undefined ? found : null)}
      />
      <Later>
        <div className={styles["parts"]}>
          <Card title="In your own words" intro="Saved as you write. It heads your report.">
            <ChoiceGroup label="I choose">
              {choices.map(({ id }) => (
                <ChoiceCard
                  key={id}
                  compact
                  label={<Name>{nameOf(theCase, id)}</Name>}
                  value={id}
                  {...register("offer")}
                />
              ))}
              <ChoiceCard compact dashed label="Nothing yet" value="" {...register("offer")} />
            </ChoiceGroup>
            <div className={styles["because"]}>
              <TextArea
                label="because"
                hint="In a year you will want to know what you were thinking."
                rows={4}
                {...register("because")}
              />
            </div>
          </Card>
          {waiting.length > 0 && (
            <Card title="Reply to the others" intro="Once you have told them, mark it here. It can be undone.">
              <ul role="list" className={styles["others"]}>
                {waiting.map((id) => (
                  <li key={id}>
                    <Name>{nameOf(theCase, id)}</Name>
                    <Button
                      variant="outline"
                      small
                      onClick={() =>
                        edit((file) => setStatus(file, id, "declined"), `${nameOf(theCase, id)}: marked as declined`)
                      }
                    >
                      Declined
                    </Button>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </Later>
    </>
  );
};
