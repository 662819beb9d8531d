import { beliefCheckSentences } from "../../../findings/firmness/belief-check-sentence.ts";
import type { Case } from "../../../findings/case.ts";
import { firmnessSentence } from "../../../findings/firmness/firmness-sentence.ts";
import { oneVoiceSentence } from "../../../findings/sources/one-voice-sentence.ts";
import { StretchFigure } from "../../../parts/stretch-figure.tsx";
import { Card } from "../../../ui/card.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../../ui/buttons/link-button.tsx";
import styles from "./firmness-panel.module.css";
import { paths } from "../../../findings/paths.ts";

/** What could change who is first without any new answer: the weights, and how far answers are believed. */
export const FirmnessPanel = ({ theCase }: { readonly theCase: Case }) => {
  const firmness = firmnessSentence(theCase);
  const together = oneVoiceSentence(theCase);
  const beliefs = [...beliefCheckSentences(theCase), ...(together === null ? [] : [together])];
  if (firmness === null && beliefs.length === 0) return null;
  return (
    <Card
      title="How firm is this?"
      aside={<HowLink href={paths.method("stability")} of="how firm it is" />}
      footer={
        <>
          <LinkButton href={paths.whatMatters}>What matters to you</LinkButton>
          <HowLink href={paths.method("other-beliefs")}>Under other beliefs</HowLink>
        </>
      }
    >
      <div className={styles["said"]}>
        {firmness !== null && <p>{firmness}</p>}
        <StretchFigure theCase={theCase} />
        {beliefs.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Card>
  );
};
