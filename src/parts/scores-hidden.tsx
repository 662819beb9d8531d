import { hiddenHeadline } from "../findings/spine/hidden-scores.ts";
import { nextStep } from "../findings/spine/next-step.ts";
import { setScoresHidden } from "../offers/edit/edit-app-state.ts";
import { useFindings } from "../state/use-findings.ts";
import { useEdit } from "../state/live/use-edit.ts";
import { useHiddenScores } from "../state/use-hidden-scores.ts";
import { Button } from "../ui/buttons/button.tsx";
import { LinkButton } from "../ui/buttons/link-button.tsx";
import { EmptyState } from "../ui/page/empty-state.tsx";

/** In the place of what compares the offers, while the person keeps scores hidden: what is left to answer, and the way out. */
export const ScoresHidden = () => {
  const theCase = useFindings();
  const hidden = useHiddenScores();
  const edit = useEdit();
  const { label, href } = nextStep(theCase);
  const { detail } = hiddenHeadline(theCase, hidden);
  return (
    <EmptyState
      actions={
        <>
          <LinkButton href={href} variant="outline">
            {label}
          </LinkButton>
          <Button variant="quiet" onClick={() => edit((file) => setScoresHidden(file, false), "Scores are shown")}>
            Show the scores now
          </Button>
        </>
      }
    >
      <p>{detail} You asked not to see scores before.</p>
    </EmptyState>
  );
};
