import { beforeYouSign } from "../../findings/signing/before-you-sign.ts";
import type { Case } from "../../findings/case.ts";
import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import { Card } from "../../ui/card.tsx";

/** What to ask about the offer in front, or the chosen one, before it is signed. */
export const BeforeYouSignPanel = ({ theCase }: { readonly theCase: Case }) => {
  const told = beforeYouSign(theCase);
  if (told === null) return null;
  return (
    <Card title={told.title} intro={told.why} id="before-you-sign">
      <ol>
        {told.items.map(({ question, topic, who, wording }) => (
          <li key={question}>
            {topic}. Ask {whomToAsk(who)}: <q>{wording}</q>
          </li>
        ))}
      </ol>
      <details>
        <summary>What this rests on</summary>
        <ul>
          {told.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
    </Card>
  );
};
