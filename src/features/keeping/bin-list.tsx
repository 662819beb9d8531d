import { useEffect, useState } from "react";
import { counted } from "../../findings/words/counts-in-words.ts";
import { inSentence } from "../../findings/names/offer-name.ts";
import type { BinnedOffer } from "../../offers/app-schema.ts";
import { daysLeft, emptyOldBin, inBin, removeFromBin, restoreFromBin } from "../../offers/edit/bin.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import styles from "./kept-list.module.css";

const nameOf = ({ offer }: BinnedOffer): string => inSentence(offer.employer) || inSentence(offer.title) || "An offer";

/** Offers that were removed, each to come back or to go for good; nothing while there are none. */
export const BinList = () => {
  const file = useFile();
  const edit = useEdit();
  const [now] = useState(() => new Date().toISOString());
  const binned = inBin(file, now);
  useEffect(() => {
    edit((current) => emptyOldBin(current, new Date().toISOString()));
  }, [edit]);
  if (binned.length === 0) return null;
  return (
    <Card id="bin" title="Bin" intro="Offers that you removed. After 30 days they are gone.">
      <ul role="list" className={styles["list"]}>
        {binned.map((each) => {
          const name = nameOf(each);
          return (
            <li key={each.id}>
              <h3>
                <Name>{name}</Name>
              </h3>
              <p className={styles["quiet"]}>
                <Name>{inSentence(each.offer.title)}</Name> {counted(daysLeft(each, now), "day")} left
              </p>
              <div className={styles["acts"]}>
                <Button
                  small
                  aria-label={`Bring back ${name}`}
                  onClick={() =>
                    edit((current) => restoreFromBin(current, each.id), `${name} is back among your offers`)
                  }
                >
                  Bring back
                </Button>
                <Button
                  small
                  variant="quiet"
                  aria-label={`Delete ${name} for good`}
                  onClick={() => edit((current) => removeFromBin(current, each.id), `${name} deleted`)}
                >
                  Delete for good
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};
