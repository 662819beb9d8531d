import type { Offer } from "../../offers/schema.ts";
import styles from "./offer-list.module.css";
import { OfferRow } from "./offer-row.tsx";

interface OfferListProps {
  readonly label: string;
  readonly offers: readonly Offer[];
}

/** Offers as rows of one panel. */
export const OfferList = ({ label, offers }: OfferListProps) => (
  <ul role="list" aria-label={label} className={styles["list"]}>
    {offers.map((offer) => (
      <li key={offer.id}>
        <OfferRow offer={offer} />
      </li>
    ))}
  </ul>
);
