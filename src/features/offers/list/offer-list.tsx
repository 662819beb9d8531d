import type { Offer } from "../../../offers/schema.ts";
import { Hold, useLater } from "../../../ui/page/later.tsx";
import styles from "../../../ui/page/lists.module.css";
import { OfferRow } from "./offer-row.tsx";

interface OfferListProps {
  readonly label: string;
  readonly offers: readonly Offer[];
}

/** How many rows fill a screen; the rest follows. */
const AT_ONCE = 4;

/** Offers as rows of one panel. */
export const OfferList = ({ label, offers }: OfferListProps) => {
  const isLater = useLater();
  const shown = isLater ? offers : offers.slice(0, AT_ONCE);
  return (
    <>
      <ul role="list" aria-label={label} className={styles["card"]}>
        {shown.map((offer) => (
          <li key={offer.id}>
            <OfferRow offer={offer} />
          </li>
        ))}
      </ul>
      {shown.length < offers.length && <Hold />}
    </>
  );
};
