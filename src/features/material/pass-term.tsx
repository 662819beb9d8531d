import { PassActs } from "./pass-acts.tsx";
import type { SuggestionProps } from "./pass-answer.tsx";
import { termInWords } from "../../findings/reading/term-in-words.ts";
import type { Offer } from "../../offers/schema.ts";
import { Quoted } from "../../parts/reading/quoted.tsx";
import { acceptTerm, refuseTerm } from "../../reading/suggest/settle-term.ts";
import type { SuggestedTerm } from "../../reading/suggest/suggested-terms.ts";
import { Card } from "../../ui/card.tsx";
import styles from "./pass.module.css";

interface PassTermProps extends SuggestionProps {
  readonly offer: Offer;
  readonly term: SuggestedTerm;
}

/** A date, a place or a figure of the pay that a text states. */
export const PassTerm = ({ offer, term, place, wayBack, onSettle, onLater }: PassTermProps) => {
  const { label, value, how } = termInWords(term, offer.pay?.hoursPerWeek);
  return (
    <Card title={`${label}: ${value}`} {...(how !== null && { intro: how })}>
      <div className={styles["inside"]}>
        {wayBack}
        <Quoted said={term.said} />
        <PassActs
          place={place}
          accept="Use it"
          canAccept
          onAccept={() => onSettle((current) => acceptTerm(current, term), `${label}: ${value}`)}
          onRefuse={() => onSettle((current) => refuseTerm(current, term), `Left out: ${label.toLowerCase()}`)}
          onLater={onLater}
        />
      </div>
    </Card>
  );
};
