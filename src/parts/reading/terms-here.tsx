import { termInWords } from "../../findings/reading/term-in-words.ts";
import { updateOffer } from "../../offers/edit/edit-offer.ts";
import type { Offer } from "../../offers/schema.ts";
import { acceptTerm, refuseTerm } from "../../reading/suggest/settle-term.ts";
import { suggestedTerms } from "../../reading/suggest/suggested-terms.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useReadings } from "../../state/reading/use-readings.ts";
import styles from "./passages-here.module.css";
import { Quoted } from "./quoted.tsx";
import { SuggestionActs } from "./suggestion-acts.tsx";

const NONE: NonNullable<Offer["material"]> = [];

/** Figures of the pay that an offer's texts state and the offer doesn't have yet. Nothing is shown where there are none. */
export const TermsHere = ({ offer }: { readonly offer: Offer }) => {
  const edit = useEdit();
  const read = useReadings(offer.material ?? NONE);
  const terms = read === null ? [] : suggestedTerms(offer, read).filter((term) => "piece" in term);
  return terms.map((term) => {
    const { label, value, how } = termInWords(term, offer.pay?.hoursPerWeek);
    return (
      <div key={term.about} className={styles["suggested"]}>
        <Quoted said={term.said} />
        <p>
          Suggested, and not counted yet: <b>{`${label}, ${value}`}</b>
          {how !== null && `. ${how}`}
        </p>
        <SuggestionActs
          accept={`Use ${label.toLowerCase()}`}
          refuse="Not this"
          onAccept={() =>
            edit((file) => updateOffer(file, offer.id, (current) => acceptTerm(current, term)), `${label}: ${value}`)
          }
          onRefuse={() =>
            edit(
              (file) => updateOffer(file, offer.id, (current) => refuseTerm(current, term)),
              "It won't be suggested again",
            )
          }
        />
      </div>
    );
  });
};
