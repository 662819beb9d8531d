import { toPoints } from "../../engine/units.ts";
import { beliefCheckSentences } from "../../findings/firmness/belief-check-sentence.ts";
import { type Case, criterionTitle } from "../../findings/case.ts";
import { firmnessSentence, staysFirstSentence } from "../../findings/firmness/firmness-sentence.ts";
import { oneVoiceSentence } from "../../findings/sources/one-voice-sentence.ts";
import { lookup } from "../../offers/lookup.ts";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Rail } from "../../ui/charts/rail.tsx";
import styles from "./firmness-panel.module.css";

/** What could change who is first without any new answer: the weights, and how far answers are believed. */
export const FirmnessPanel = ({ context }: { readonly context: Case }) => {
  const firmness = firmnessSentence(context);
  const together = oneVoiceSentence(context);
  const beliefs = [...beliefCheckSentences(context), ...(together === null ? [] : [together])];
  if (firmness === null && beliefs.length === 0) return null;
  return (
    <Card
      title="How firm is this?"
      aside={<HowLink href="/method#stability" of="how firm it is" />}
      footer={
        <>
          <LinkButton href="/what-matters">What matters to you</LinkButton>
          <HowLink href="/method#other-beliefs">Under other beliefs</HowLink>
        </>
      }
    >
      <div className={styles["said"]}>
        {firmness !== null && <p>{firmness}</p>}
        <CriticalWeight context={context} />
        {beliefs.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Card>
  );
};

/** The weight that matters most: where it is, and the stretch on which today's first stays first. */
const CriticalWeight = ({ context }: { readonly context: Case }) => {
  const { stability } = context.comparison;
  const critical = stability?.mostCritical ?? null;
  const interval = critical === null ? undefined : lookup(stability?.intervals, critical.criterion);
  if (critical === null || interval === undefined) return null;
  const title = criterionTitle(context, critical.criterion);
  const says = staysFirstSentence(context, critical.criterion) ?? "";
  return (
    <figure className={styles["weight"]}>
      <Rail
        score={toPoints(critical.weight)}
        likely={[toPoints(interval[0]), toPoints(interval[1])]}
        tone="good"
        label={`${title}: ${says}`}
        showEnds
      />
      <figcaption>
        {title}, out of 100. {says}.
      </figcaption>
    </figure>
  );
};
