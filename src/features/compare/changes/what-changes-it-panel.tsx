import { Link } from "wouter";
import { askSentences } from "../../../findings/asking/ask-sentence.ts";
import { type Case, nameOf } from "../../../findings/case.ts";
import { weightHistorySentence } from "../../../findings/comparing/weight-history-sentence.ts";
import { firmnessSentence } from "../../../findings/firmness/firmness-sentence.ts";
import { counted } from "../../../findings/words/counts-in-words.ts";
import { capitalised } from "../../../findings/words/sentence.ts";
import type { AppState } from "../../../offers/app-schema.ts";
import { Card } from "../../../ui/card.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { Fold } from "../../../ui/fold.tsx";
import { Name } from "../../../ui/name.tsx";
import { ranked } from "../ranked.ts";
import { Rival } from "./rival.tsx";
import styles from "./what-changes-it-panel.module.css";
import { paths } from "../../../findings/paths.ts";

const ANSWERS_SHOWN = 2;

/** The answers that could by themselves put another offer first, the likeliest first. */
const SwitchingAnswers = ({ theCase }: { readonly theCase: Case }) => {
  const switching = askSentences(theCase).filter(({ couldSwitch }) => couldSwitch);
  if (switching.length === 0) return null;
  return (
    <ul role="list" className={styles["answers"]}>
      {switching.slice(0, ANSWERS_SHOWN).map(({ offer, question, topic, effect }) => (
        <li key={`${offer} ${question}`}>
          <Link href={paths.answer(offer, question)}>
            <Name>{nameOf(theCase, offer)}</Name>: {topic}
          </Link>
          . {effect}.
        </li>
      ))}
    </ul>
  );
};

interface WhatChangesItPanelProps {
  readonly theCase: Case;
  readonly app: AppState | undefined;
}

/** What would put another offer first: an answer, a weight, or the least that each of the others lacks. */
export const WhatChangesItPanel = ({ theCase, app }: WhatChangesItPanelProps) => {
  const history = weightHistorySentence(theCase, app);
  const { leader, whatItTakes } = theCase.comparison;
  const firmness = firmnessSentence(theCase);
  const rivals =
    whatItTakes === null || leader === null ? [] : ranked(theCase.comparison).filter(({ id }) => id !== leader);
  const [nearest, ...further] = rivals;
  return (
    <Card
      title="What would change it?"
      aside={<HowLink href={paths.method("what-it-takes")} of="what would change it" />}
    >
      <div className={styles["rivals"]}>
        <SwitchingAnswers theCase={theCase} />
        {firmness !== null && <p>{firmness}</p>}
        {history !== null && <p>{history}</p>}
        {nearest !== undefined && <Rival theCase={theCase} id={nearest.id} />}
        {further.length > 0 && (
          <Fold title={capitalised(counted(further.length, "more offer"))}>
            {further.map(({ id }) => (
              <Rival key={id} theCase={theCase} id={id} />
            ))}
          </Fold>
        )}
      </div>
    </Card>
  );
};
