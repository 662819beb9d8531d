import { beforeYouSign } from "../../findings/signing/before-you-sign.ts";
import type { Case } from "../../findings/case.ts";
import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { Card } from "../../ui/card.tsx";
import { Fold } from "../../ui/fold.tsx";
import styles from "./ask-page.module.css";

/** What to ask about the offer in front, or the chosen one, before it is signed. */
export const BeforeYouSignPanel = ({ theCase }: { readonly theCase: Case }) => {
  const told = beforeYouSign(theCase);
  if (told === null) return null;
  return (
    <Card title={told.title} intro={told.why} id="before-you-sign">
      <ol className={styles["signing"]}>
        {told.items.map(({ question, topic, who, wording }) => (
          <li key={question}>
            {capitalised(topic)}. Ask {whomToAsk(who)}: <q>{wording}</q>
          </li>
        ))}
      </ol>
      <Fold title="What this rests on">
        <ul className={styles["signing"]}>
          {told.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Fold>
    </Card>
  );
};
