import type { Case } from "../../findings/case.ts";
import { EmptyState } from "../../ui/page/empty-state.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import { paths } from "../../findings/paths.ts";

/** What stands in place of the list where there is nothing to ask: no offer, too many, or everything known. */
export const NoList = ({ theCase: { comparison } }: { readonly theCase: Case }) => {
  if (comparison.offers.length === 0) {
    return (
      <EmptyState
        actions={
          <LinkButton href={paths.newOffer} variant="primary">
            Add an offer
          </LinkButton>
        }
      >
        <p>A new offer with nothing answered already has its list: what to find out, most telling first.</p>
      </EmptyState>
    );
  }
  if (comparison.ask === null) {
    return (
      <EmptyState actions={<LinkButton href={paths.offers}>Your offers</LinkButton>}>
        <p>Decline those that you no longer consider, and the list is here. Each offer's own page says what is open.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState actions={<LinkButton href={paths.compare}>Compare</LinkButton>}>
      <p>What you know is in writing, so there is nobody left to ask.</p>
    </EmptyState>
  );
};
