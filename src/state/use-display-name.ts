import type { Offer } from "../offers/schema.ts";
import { useFile } from "./live/use-file.ts";
import { useNames } from "./use-names.ts";

export interface DisplayName {
  /** what the offer is called: its employer as a rule, a letter while names are hidden */
  readonly name: string;
  /** title and place, as far as they are given; nothing while names are hidden */
  readonly about: readonly string[];
}

/** How an offer is named on a page, with names hidden where the person wants that. */
export const useDisplayName = (offer: Offer): DisplayName => {
  const isHidden = useFile().app?.namesHidden === true;
  const name = useNames().get(offer.id) ?? offer.employer;
  const about = [offer.title, offer.location ?? ""].filter((part) => part !== "");
  return { name, about: isHidden ? [] : about };
};
