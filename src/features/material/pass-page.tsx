import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { PassAnswer } from "./pass-answer.tsx";
import { PassEnd } from "./pass-end.tsx";
import { PassTerm } from "./pass-term.tsx";
import { paths } from "../../findings/paths.ts";
import { READER_LIMIT } from "../../findings/reading/text-words.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { sentence } from "../../findings/words/sentence.ts";
import { updateOffer } from "../../offers/edit/edit-offer.ts";
import type { Offer } from "../../offers/schema.ts";
import { NamedOffer } from "../../parts/named-offer.tsx";
import { type OpenSuggestions, useOpenSuggestions } from "../../parts/reading/use-open-suggestions.ts";
import { useWayBack } from "../../parts/way-back.tsx";
import { acceptAllClear, clearOnes } from "../../reading/suggest/clear-suggestions.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useDisplayName } from "../../state/use-names.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Name } from "../../ui/name.tsx";
import { Loading } from "../../ui/page/loading.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./pass.module.css";

/** Goes through what the texts of an offer suggest, one after the other. */
export const PassPage = () => <NamedOffer Page={Pass} />;

const Pass = ({ offer }: { readonly offer: Offer }) => {
  const display = useDisplayName(offer);
  const open = useOpenSuggestions(offer);
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Offers", href: paths.offers },
          { label: <Name>{display.name}</Name>, href: paths.offer(offer.id) },
          { label: "Texts", href: paths.texts(offer.id) },
          { label: "What they say" },
        ]}
        title="What your texts say"
        intro={READER_LIMIT}
      />
      {open === null ? <Loading label="Your texts are being read" /> : <Going offer={offer} open={open} />}
    </>
  );
};

/** Once one suggestion has been settled the focus goes on to the next, where its keys act; in the end it stays in the place. */
const useFocusOnNext = (place: RefObject<HTMLElement | null>, shown: string | null): void => {
  const before = useRef(shown);
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null || before.current === shown) return;
    before.current = shown;
    // Someone who is elsewhere on the page stays there.
    if (document.activeElement !== document.body && !current.contains(document.activeElement)) return;
    const title = shown === null ? null : current.querySelector("h2");
    if (title !== null) title.tabIndex = -1;
    (title ?? current).focus();
  }, [place, shown]);
};

interface GoingProps {
  readonly offer: Offer;
  readonly open: OpenSuggestions;
}

const Going = ({ offer, open }: GoingProps) => {
  const edit = useEdit();
  // Put off until later: it comes again with the next visit to this page.
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [most] = useState(open.count);
  const putOff = (about: string): void => setLater((before) => new Set([...before, about]));
  const { wayBack, setChanged } = useWayBack();
  const settle = (change: (offer: Offer) => Offer, said: string): void => {
    const undo = edit((file) => updateOffer(file, offer.id, change));
    setChanged({ said: sentence(said), undo });
  };
  const terms = open.terms.filter(({ about }) => !later.has(about));
  const answers = open.answers.filter(({ question }) => !later.has(question));
  const clear = clearOnes({ terms, answers });
  const [term, answer] = [terms[0], answers[0]];
  const left = terms.length + answers.length;
  const place = useRef<HTMLDivElement>(null);
  useFocusOnNext(place, term?.about ?? answer?.question ?? null);
  const shared = { place, wayBack, onSettle: settle };
  return (
    <div ref={place} tabIndex={-1} className={styles["pass"]}>
      {left === 0 && <PassEnd offer={offer} read={open.read} putOff={later.size} wayBack={wayBack} />}
      {left > 0 && (
        <div className={styles["bar"]}>
          <p role="status">
            {left === 1 ? "The last one" : `${left} to go`}
            {most > left && `, ${most - left} done`}
          </p>
          {clear.count > 1 && (
            <Button
              variant="outline"
              onClick={() =>
                settle((current) => acceptAllClear(current, clear), `${counted(clear.count, "suggestion")} used`)
              }
            >
              Use all {clear.count} that are clear
            </Button>
          )}
        </div>
      )}
      {term !== undefined ? (
        <PassTerm key={term.about} {...shared} offer={offer} term={term} onLater={() => putOff(term.about)} />
      ) : (
        answer !== undefined && (
          <PassAnswer key={answer.question} {...shared} suggestion={answer} onLater={() => putOff(answer.question)} />
        )
      )}
    </div>
  );
};
