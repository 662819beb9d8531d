import type { Offer } from "../../../offers/schema.ts";
import { useFromFile } from "../../../state/live/use-file.ts";
import { Hold, useLater } from "../../../ui/page/later.tsx";
import styles from "../../../ui/page/lists.module.css";
import { OfferRow } from "./offer-row.tsx";

interface OfferListProps {
  readonly label: string;
  readonly offers: readonly Offer[];
}

/** How many rows fill a screen; the rest follows. */
const AT_ONCE = 4;

/** One that is removed goes at once, whatever the rest of the page still has to work out. */
const Item = ({ offer }: { readonly offer: Offer }) => {
  const isThere = useFromFile(({ offers = [] }) => offers.some(({ id }) => id === offer.id));
  return (
    isThere && (
      <li>
        <OfferRow offer={offer} />
      </li>
    )
  );
};

/** Offers as rows of one panel. */
export const OfferList = ({ label, offers }: OfferListProps) => {
  const isLater = useLater();
  const shown = isLater ? offers : offers.slice(0, AT_ONCE);
  return (
    <>
      <ul role="list" aria-label={label} className={styles["card"]}>
        {shown.map((offer) => (
          <Item key={offer.id} offer={offer} />
        ))}
      </ul>
      {shown.length < offers.length && <Hold />}
    </>
  );
};
