import { useState } from "react";
import type { Material } from "../../offers/material-schema.ts";
import type { Offer } from "../../offers/schema.ts";
import { SilentQuestions } from "../../parts/reading/silent-list.tsx";
import { useReadings } from "../../state/reading/use-readings.ts";
import { useDisplayName } from "../../state/use-names.ts";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { Loading } from "../../ui/page/loading.tsx";
import styles from "./silent-texts.module.css";

interface WithTexts {
  readonly offer: Offer;
  readonly material: readonly Material[];
}

const Silent = ({ offer, material }: WithTexts) => {
  const read = useReadings(material);
  return read === null ? <Loading label="Your texts are being read" /> : <SilentQuestions offer={offer} read={read} />;
};

const Folded = ({ offer, material }: WithTexts) => {
  const [isOpen, setOpen] = useState(false);
  const { name } = useDisplayName(offer);
  return (
    <details className={styles["folded"]} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        What the texts of <Name>{name}</Name> say nothing about
      </summary>
      {isOpen && <Silent offer={offer} material={material} />}
    </details>
  );
};

/** For each offer that has texts, what they don't say and nobody else has; they are read when it is looked at. */
export const SilentTexts = ({ offers }: { readonly offers: readonly Offer[] }) => {
  const having = offers.flatMap((offer) =>
    offer.material === undefined || offer.material.length === 0 ? [] : [{ offer, material: offer.material }],
  );
  if (having.length === 0) return null;
  return (
    <Card title="Not in your texts">
      {having.map(({ offer, material }) => (
        <Folded key={offer.id} offer={offer} material={material} />
      ))}
    </Card>
  );
};
