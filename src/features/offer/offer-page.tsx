import { Link } from "wouter";
import { LanePanel } from "./lane-panel.tsx";
import type { PanelProps } from "./panel.ts";
import { PayPanel } from "./pay-panel.tsx";
import { GainedAndLost } from "./score/gained-and-lost.tsx";
import { ScorePanel } from "./score/score-panel.tsx";
import { SignsPanel } from "./signs-panel.tsx";
import { StillOpen } from "./still-open.tsx";
import { SourcesPanel } from "./told-by/sources-panel.tsx";
import { TextsPanel } from "./told-by/texts-panel.tsx";
import { VoicesPanel } from "./told-by/voices-panel.tsx";
import { offerHeadline } from "../../findings/offer/offer-headline.ts";
import { planForGaps } from "../../findings/offer/plan-for-gaps.ts";
import { paths } from "../../findings/paths.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { lowered } from "../../findings/words/sentence.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { Offer } from "../../offers/schema.ts";
import { NamedOffer } from "../../parts/named-offer.tsx";
import { ScoresHidden } from "../../parts/scores-hidden.tsx";
import { today } from "../../state/browser/today.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useFindings } from "../../state/use-findings.ts";
import { useHiddenScores } from "../../state/use-hidden-scores.ts";
import { useDisplayName } from "../../state/use-names.ts";
import { useOfferEvaluation } from "../../state/use-offer-evaluation.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./offer-page.module.css";

/** For the offer that was chosen: what it gives least, and what to build up beside it. */
const PlanPanel = ({ theCase, offer }: Pick<PanelProps, "theCase" | "offer">) => {
  const plan = planForGaps(theCase, offer.id);
  if (plan === null) return null;
  return (
    <Card title="What to build up beside it" intro={plan.gaps}>
      <ul role="list" className={styles["steps"]}>
        {plan.steps.map(({ says, sources }) => (
          <li key={says}>
            {says}{" "}
            {sources.map((source) => (
              <Link key={source} href={paths.rubric(source.toLowerCase())}>
                {source}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** Everything about one offer: why it scores as it does, what to mind, what is open. */
export const OfferPage = () => <NamedOffer Page={OneOffer} />;

const OneOffer = ({ offer }: { readonly offer: Offer }) => {
  const alone = useOfferEvaluation(offer);
  const among = useFindings();
  const isCompared = isInComparison(offer);
  const hidden = useHiddenScores();
  const left = hidden.find(({ offer: id }) => id === offer.id)?.left;
  // Beside a score that is hidden no other may say how it stands to it.
  const theCase = isCompared && hidden.length === 0 ? among : alone.theCase;
  const { app } = useFile();
  const display = useDisplayName(offer);
  const { headline, detail } =
    left === undefined
      ? offerHeadline(theCase, offer.id, today())
      : { headline: `${counted(left, "question")} to go`, detail: "Its score is hidden until then, as you asked." };
  const open = alone.evaluation.beliefs.filter((belief) => !belief.known).length;
  const isChosen = offer.status === "accepted" || app?.decision?.offer === offer.id;
  const panel = { theCase, offer, evaluation: alone.evaluation };
  return (
    <>
      <PageHead
        crumbs={[{ label: "Offers", href: paths.offers }, { label: <Name>{display.name}</Name> }]}
        crumbsNote={display.about.length > 0 && <Name>{display.about.join(", ")}</Name>}
        title={
          <>
            <Name>{display.name}</Name>: {lowered(headline)}
          </>
        }
        intro={isCompared ? detail : `It is marked as ${offer.status ?? ""}, so it is not in the comparison.`}
        actions={
          <>
            <LinkButton href={paths.compare} variant="outline">
              Compare
            </LinkButton>
            <LinkButton href={paths.editOffer(offer.id)} variant="outline">
              Edit
            </LinkButton>
            <LinkButton href={paths.answer(offer.id)} variant="outline">
              {open === 0 ? "Answer again" : `Answer ${open} more`}
            </LinkButton>
          </>
        }
      />
      <Later>
        {left === undefined ? <ScorePanel {...panel} /> : <ScoresHidden />}
        <Later>
          <div className={styles["columns"]}>
            <div className={styles["column"]}>
              {left === undefined && <GainedAndLost {...panel} />}
              <VoicesPanel {...panel} />
              <SourcesPanel {...panel} />
              <TextsPanel offer={offer} />
              <PayPanel {...panel} />
            </div>
            <div className={styles["column"]}>
              {isChosen && <PlanPanel {...panel} />}
              <SignsPanel {...panel} />
              <LanePanel {...panel} />
              <StillOpen {...panel} />
            </div>
          </div>
        </Later>
      </Later>
    </>
  );
};
