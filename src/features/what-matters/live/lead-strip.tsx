import { memo } from "react";
import { type Case, comparedOffer, nameOf } from "../../../findings/case.ts";
import { wholePoints } from "../../../findings/words/points-in-words.ts";
import { placeLabels, sharedPlaces } from "../../../findings/comparing/shared-places.ts";
import { Name } from "../../../ui/name.tsx";
import styles from "./lead-strip.module.css";

/** On a phone the ranking is far below the sliders: so many of it stay in sight while they move. */
const SHOWN = 3;

/** The offers in front on one line that stays at the window's edge; the ranking itself says it to a screen reader. */
export const LeadStrip = memo(({ theCase }: { readonly theCase: Case }) => {
  const labels = placeLabels(theCase.comparison);
  const ids = sharedPlaces(theCase.comparison)
    .flatMap(({ offers }) => offers)
    .slice(0, SHOWN);
  if (ids.length === 0) return null;
  return (
    <p className={styles["strip"]} aria-hidden="true">
      {ids.map((id) => (
        <span key={id} className={styles["offer"]}>
          <span className={styles["name"]}>
            {labels.get(id)} <Name>{nameOf(theCase, id)}</Name>
          </span>{" "}
          <b>{wholePoints(comparedOffer(theCase, id).score)}</b>
        </span>
      ))}
    </p>
  );
});
