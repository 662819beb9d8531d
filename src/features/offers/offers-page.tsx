import { memo, useState } from "react";
import { Link } from "wouter";
import { AskNext } from "./ask-next.tsx";
import { FirstVisit } from "./first-visit.tsx";
import { OfferList } from "./list/offer-list.tsx";
import { SampleNotice } from "./sample-notice.tsx";
import { useSamples } from "./use-samples.ts";
import type { Case } from "../../findings/case.ts";
import { decisionSentence } from "../../findings/comparing/decided-headline.ts";
import { rankingHeadline } from "../../findings/comparing/ranking-headline.ts";
import { withHiddenShown } from "../../findings/names/hidden-characters.ts";
import { offerNames } from "../../findings/names/offer-name.ts";
import { paths } from "../../findings/paths.ts";
import { hiddenHeadline, hiddenScores } from "../../findings/spine/hidden-scores.ts";
import { counted } from "../../findings/words/counts-in-words.ts";
import { inBin } from "../../offers/edit/bin.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import { useFile, useFromFile } from "../../state/live/use-file.ts";
import { useFindingsBehind } from "../../state/use-findings.ts";
import { HowLine } from "../../ui/buttons/how-link.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Fold } from "../../ui/fold.tsx";
import { Later } from "../../ui/page/later.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./offers-page.module.css";

/** The way to offers that were removed; nothing while there are none. */
const BinLink = () => {
  const [now] = useState(() => new Date().toISOString());
  const { length } = inBin(useFile(), now);
  return length === 0 ? null : (
    <p>
      <Link href={`${paths.keeping}#bin`}>{`In the bin: ${counted(length, "offer")}`}</Link>
    </p>
  );
};

/** The person's own sentence, once it is written. */
const DecisionNote = () => {
  const { offers = [], app } = useFile();
  const said = decisionSentence(offerNames(offers, { letters: app?.namesHidden === true }), app);
  return said === null ? null : <p className={styles["said"]}>{withHiddenShown(said)}</p>;
};

/** Leads to the place to write one's decision down. */
const DecisionButton = () => {
  const { app } = useFile();
  return (
    <LinkButton href={paths.decide} variant="outline">
      {app?.decision === undefined ? "Write down your decision" : "Change your decision"}
    </LinkButton>
  );
};

const FIGURES = [
  { href: paths.method("score"), label: "Score" },
  { href: paths.method("likely-range"), label: "Likely range" },
  { href: paths.method("verdict"), label: "Verdict" },
  { href: paths.method("lane"), label: "Kind of job" },
  { href: paths.method("flags"), label: "Signs" },
  { href: paths.method("answered"), label: "Share answered" },
] as const;

/** All offers, best first, and what to do about them. */
export const OffersPage = () => {
  const isAny = useFromFile(({ offers = [] }) => offers.length > 0);
  const samples = useSamples();
  if (isAny) return <Offers />;
  return (
    <>
      <FirstVisit onSamples={() => void samples.add()} />
      <BinLink />
    </>
  );
};

const Offers = () => <Listed theCase={useFindingsBehind()} />;

/** Nothing of it is drawn again for an edit but what the edit changes. */
const Listed = memo(({ theCase }: { readonly theCase: Case }) => {
  const { offers = [], app } = theCase.file;
  const hidden = hiddenScores(theCase, app);
  const { headline, detail } = hidden.length > 0 ? hiddenHeadline(theCase, hidden) : rankingHeadline(theCase);
  const places = new Map(theCase.comparison.offers.map(({ id, rank }) => [id, rank]));
  const compared = offers
    .filter((offer) => isInComparison(offer))
    .toSorted((a, b) => (hidden.length > 0 ? 0 : (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)));
  const others = offers.filter((offer) => !isInComparison(offer));
  return (
    <>
      <PageHead title={headline} intro={detail} actions={<DecisionButton />} />
      <SampleNotice />
      <DecisionNote />
      {compared.length > 0 && (
        <div>
          <OfferList label="Your offers" offers={compared} />
          <Fold title="How it is worked out">
            <HowLine figures={FIGURES} />
          </Fold>
        </div>
      )}
      <Later>
        {compared.length > 1 && (
          <div className={styles["panels"]}>
            <AskNext theCase={theCase} isHidden={hidden.length > 0} />
          </div>
        )}
        {others.length > 0 && (
          <section className={styles["others"]} aria-labelledby="not-compared">
            <h2 id="not-compared">Not in the comparison</h2>
            <OfferList label="Declined and expired offers" offers={others} />
          </section>
        )}
        <BinLink />
      </Later>
    </>
  );
});
