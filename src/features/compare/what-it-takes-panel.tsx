import type { Case } from "../../findings/case.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { ranked } from "./ranked.ts";
import { Rival } from "./rival.tsx";
import styles from "./what-it-takes-panel.module.css";

const SHOWN = 2;

/** For each offer that isn't first: the least that would bring it level. */
export const WhatItTakesPanel = ({ context }: { readonly context: Case }) => {
  const { leader, whatItTakes } = context.comparison;
  if (whatItTakes === null || leader === null) return null;
  const rivals = ranked(context.comparison).filter(({ id }) => id !== leader);
  const further = rivals.slice(SHOWN);
  return (
    <Card
      title="What would it take?"
      intro="The least that would bring another offer level with the first."
      aside={<HowLink href="/method#what-it-takes" of="what it would take" />}
    >
      <div className={styles["rivals"]}>
        {rivals.slice(0, SHOWN).map(({ id }) => (
          <Rival key={id} context={context} id={id} />
        ))}
        {further.length > 0 && (
          <details className={styles["more"]}>
            <summary>{capitalised(counted(further.length, "more offer"))}</summary>
            <div className={styles["rivals"]}>
              {further.map(({ id }) => (
                <Rival key={id} context={context} id={id} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Card>
  );
};
