import { memo } from "react";
import { Link } from "wouter";
import { type Case, comparedOffer, nameOf } from "../../../findings/case.ts";
import { isAnythingAnswered } from "../../../findings/comparing/anything-answered.ts";
import { placeLabels, sharedPlaces } from "../../../findings/comparing/shared-places.ts";
import { paths } from "../../../findings/paths.ts";
import { listInWords } from "../../../findings/words/list-in-words.ts";
import { wholePoints } from "../../../findings/words/points-in-words.ts";
import { LiveText } from "../../../ui/above/live-text.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { Card } from "../../../ui/card.tsx";
import { OfferRail } from "../../../parts/offer-rail.tsx";
import { Name } from "../../../ui/name.tsx";
import styles from "./live-ranking.module.css";

/** "First: Harbor Health"; of those that can't be told apart nobody is. */
const inFront = (theCase: Case, front: readonly string[]): string => {
  const names = listInWords(front.map((id) => nameOf(theCase, id)));
  return front.length > 1 ? `In front, too close to tell apart: ${names}` : front.length === 0 ? "" : `First: ${names}`;
};

/** The offers in order under the weights as they are being moved; those that can't be told apart share a place. */
export const LiveRanking = memo(({ theCase }: { readonly theCase: Case }) => {
  const { comparison } = theCase;
  const places = sharedPlaces(comparison);
  const labels = placeLabels(comparison);
  return (
    <Card title="Your ranking, as you move" aside={<HowLink href={paths.method("score")} of="score" />}>
      {places.length === 0 && (
        <p>
          Nothing to rank yet. <Link href={paths.newOffer}>Add an offer</Link>.
        </p>
      )}
      <ol role="list" className={styles["list"]}>
        {places
          .flatMap(({ offers }) => offers)
          .map((id) => {
            const compared = comparedOffer(theCase, id);
            const name = nameOf(theCase, id);
            return (
              <li key={id}>
                <p className={styles["head"]}>
                  <b>
                    {labels.get(id)} <Name>{name}</Name>
                  </b>
                  <span>{wholePoints(compared.score)}</span>
                </p>
                <OfferRail theCase={theCase} id={id} name={name} evaluation={compared} />
              </li>
            );
          })}
      </ol>
      <LiveText hidden>{isAnythingAnswered(comparison) ? inFront(theCase, places[0]?.offers ?? []) : ""}</LiveText>
    </Card>
  );
});
