import { breakEvenSentence } from "../../findings/firmness/break-even-sentence.ts";
import { firmnessSentence } from "../../findings/firmness/firmness-sentence.ts";
import { whatItTakesSentence } from "../../findings/firmness/what-it-takes-sentence.ts";
import { useFindings } from "../../state/use-findings.ts";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import styles from "./what-would-it-take.module.css";

const RIVALS_SHOWN = 3;
/** A longer list says only that it would take a lot. */
const CHANGES_SHOWN = 5;

/** The least that would put another offer level with the first. */
export const WhatWouldItTake = () => {
  const context = useFindings();
  const { leader, offers } = context.comparison;
  const rivals = offers.filter(({ id }) => id !== leader).toSorted((a, b) => a.rank - b.rank);
  const firmness = firmnessSentence(context);
  return (
    <Card
      title="What would it take?"
      intro="The least that would bring another offer level with the first."
      aside={<HowLink href="/method#what-it-takes" of="what it would take" />}
      footer={
        <LinkButton href="/compare" variant="outline">
          Compare in full
        </LinkButton>
      }
    >
      <div className={styles["rivals"]}>
        {rivals.slice(0, RIVALS_SHOWN).map(({ id }) => {
          const takes = whatItTakesSentence(context, id);
          const easiest = takes?.ways[0] ?? [];
          const breakEven = breakEvenSentence(context, id);
          return (
            <div key={id}>
              {takes !== null && <h3>{takes.headline}</h3>}
              {easiest.length > 0 && easiest.length <= CHANGES_SHOWN && (
                <ul className={styles["changes"]}>
                  {easiest.map(({ question, kind, wouldBe }) => (
                    <li key={question}>
                      {wouldBe} <i>({kind})</i>
                    </li>
                  ))}
                </ul>
              )}
              {breakEven !== null && <p className={styles["quiet"]}>{breakEven}</p>}
            </div>
          );
        })}
      </div>
      {firmness !== null && (
        <p className={styles["firm"]}>
          <b>How firm is this?</b> {firmness} <HowLink href="/method#stability" of="how firm it is" />
        </p>
      )}
    </Card>
  );
};
