import type { ComponentType } from "react";
import { useParams } from "wouter";
import type { Offer } from "../offers/schema.ts";
import { EmptyState } from "../ui/page/empty-state.tsx";
import { LinkButton } from "../ui/buttons/link-button.tsx";
import { useFile } from "../state/live/use-file.ts";
import { paths } from "../findings/paths.ts";

/** A page about the offer that the address names by `:id`; where there is none such, that is said. */
export const NamedOffer = ({ Page }: { readonly Page: ComponentType<{ readonly offer: Offer }> }) => {
  const { id } = useParams<{ id: string }>();
  const offer = useFile().offers?.find((each) => each.id === id);
  if (offer === undefined) {
    return (
      <EmptyState actions={<LinkButton href={paths.offers}>All offers</LinkButton>}>
        <h1 tabIndex={-1}>This offer is not here</h1>
        <p>It may have been removed, or it is on another device.</p>
      </EmptyState>
    );
  }
  return <Page key={offer.id} offer={offer} />;
};
