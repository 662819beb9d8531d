import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import { flagSentences } from "../../findings/offer/flag-sentence.ts";
import { Card } from "../../ui/card.tsx";
import { Chip } from "../../ui/chip.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { QuoteBlock } from "../../ui/quote-block.tsx";
import type { PanelProps } from "./panel.ts";
import styles from "./signs-panel.module.css";
import { paths } from "../../findings/paths.ts";

/** Flags, raised ones first, with what each does to the verdict and what to ask. */
export const SignsPanel = ({ theCase, offer, evaluation }: PanelProps) => {
  const flags = flagSentences(theCase, offer.id);
  return (
    <Card title="Signs to take seriously" aside={<HowLink href={paths.method("flags", offer.id)} of="signs" />}>
      {flags.length === 0 ? (
        <p className={styles["quiet"]}>
          {evaluation.answered === 0 ? "None so far." : "None so far, and nothing still open could raise one."}
        </p>
      ) : (
        <ul role="list" className={styles["signs"]}>
          {flags.map(({ id, state, title, why, effect, ask }) => (
            <li key={id}>
              <h3 className={styles["title"]}>
                <Chip tone={state === "Raised" ? "poor" : "fair"} dashed={state !== "Raised"}>
                  {state}
                </Chip>
                {title}
              </h3>
              <p className={styles["quiet"]}>
                {why} {effect}
              </p>
              {ask !== null && <QuoteBlock by={`Ask ${whomToAsk(ask.who)}`}>“{ask.wording}”</QuoteBlock>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
