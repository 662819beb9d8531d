import { SourceCard } from "./source-card.tsx";
import { paths } from "../../findings/paths.ts";
import { type OfferSource, offerSources } from "../../findings/sources/offer-sources.ts";
import { isInComparison } from "../../offers/in-comparison.ts";
import type { Offer } from "../../offers/schema.ts";
import { NamedOffer } from "../../parts/named-offer.tsx";
import { useFile } from "../../state/live/use-file.ts";
import { useFindings } from "../../state/use-findings.ts";
import { useDisplayName } from "../../state/use-names.ts";
import { useOfferEvaluation } from "../../state/use-offer-evaluation.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { Name } from "../../ui/name.tsx";
import { EmptyState } from "../../ui/page/empty-state.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import styles from "./sources-page.module.css";

/** Who and what the answers about one offer come from, and what stands or falls with each. */
export const SourcesPage = () => <NamedOffer Page={Sources} />;

const Sources = ({ offer }: { readonly offer: Offer }) => {
  const alone = useOfferEvaluation(offer);
  const among = useFindings();
  const display = useDisplayName(offer);
  const isHidden = useFile().app?.namesHidden === true;
  const sources: readonly OfferSource[] = offerSources(isInComparison(offer) ? among : alone.theCase, offer.id);
  return (
    <>
      <PageHead
        crumbs={[
          { label: "Offers", href: paths.offers },
          { label: <Name>{display.name}</Name>, href: paths.offer(offer.id) },
          { label: "People and papers" },
        ]}
        title="People and papers"
        intro="One person answers many questions, and knows about all of them or about few. What each said stands here, with who said otherwise."
      />
      {sources.length === 0 ? (
        <EmptyState
          actions={
            <LinkButton href={paths.answer(offer.id)} variant="primary">
              Answer
            </LinkButton>
          }
        >
          <p>Nobody has said anything about this offer yet.</p>
        </EmptyState>
      ) : (
        <div className={styles["list"]}>
          {sources.map((source) => (
            <SourceCard
              key={source.key}
              offer={offer.id}
              source={source}
              canRename={!isHidden}
              others={sources.flatMap(({ name }) => (name === null || name === source.name ? [] : [name]))}
            />
          ))}
        </div>
      )}
    </>
  );
};
