import { Link } from "wouter";
import { questionContributions } from "../../engine/offer/question-contributions.ts";
import { whomToAsk } from "../../findings/asking/ask-sentence.ts";
import { topicOf } from "../../findings/case.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { payTypedUncounted } from "../../findings/offer/pay-unknown.ts";
import { tenths } from "../../findings/words/points-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import type { PanelProps } from "./panel.ts";
import styles from "./still-open.module.css";
import { paths } from "../../findings/paths.ts";

const SHOWN = 6;

/** What is not known yet, in the order in which it could move the score, with whom to ask. */
export const StillOpen = ({ theCase, offer, evaluation }: PanelProps) => {
  const open = questionContributions(theCase.model, evaluation.beliefs)
    .filter(({ question, weight }) => weight > 0 && evaluation.beliefs[question]?.known === false)
    .toSorted((a, b) => b.spread - a.spread);
  const rest = open.length - SHOWN;
  return (
    <Card
      title="Still open"
      intro={
        open.length === 0
          ? "Every question that counts has an answer."
          : "In the order in which they could move the score."
      }
      aside={
        <HowLink href={paths.method("likely-range", offer.id)} of="what they could move">
          {counted(open.length, "question")}
        </HowLink>
      }
      {...(open.length > 0 && {
        footer: (
          <>
            <LinkButton href={paths.ask} variant="outline">
              What to ask, word for word
            </LinkButton>
            {rest > 0 && <span className={styles["count"]}>and {counted(rest, "smaller one")}</span>}
          </>
        ),
      })}
    >
      <ol role="list" className={styles["list"]}>
        {open.slice(0, SHOWN).map(({ question, spread }, index) => {
          const { id = "", kind } = theCase.model.questions[question] ?? {};
          const uncounted = payTypedUncounted(theCase, offer.id, id);
          const who = uncounted === null ? theCase.questions.get(id)?.ask?.who : undefined;
          return (
            <li key={id}>
              <span className={styles["number"]} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <Link href={kind === "pay" ? paths.pay(offer.id) : paths.answer(offer.id, id)}>
                  {capitalised(uncounted ?? topicOf(theCase, id))}
                </Link>
                <p className={styles["count"]}>
                  {who === undefined ? "" : `Ask ${whomToAsk(who)} · `}moves the score by {tenths(spread)}, give or take
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
};
