import { Link } from "wouter";
import { answeredInWords } from "../../../findings/offer/answered-sentence.ts";
import { offerTone, outSentence, verdictLabel } from "../../../findings/offer/out-sentence.ts";
import { type Case, comparedOffer, modelledOffer, nameOf } from "../../../findings/case.ts";
import { countInWords } from "../../../findings/words/counts-in-words.ts";
import { listInWords } from "../../../findings/words/list-in-words.ts";
import { likelyInWords, wholePoints } from "../../../findings/words/points-in-words.ts";
import { Chip } from "../../../ui/chip.tsx";
import { Name } from "../../../ui/name.tsx";
import { OfferRail } from "../../../parts/offer-rail.tsx";
import styles from "./ranking.module.css";
import { paths } from "../../../findings/paths.ts";

interface RankingRowProps {
  readonly theCase: Case;
  readonly id: string;
  /** names are, and what would give them away */
  readonly isHidden: boolean;
  /** "1", or "=1" where the place is shared */
  readonly place: string;
  /** the offers that share the place */
  readonly level: readonly string[];
}

const NAMED = 3;

const notToldApart = (theCase: Case, level: readonly string[]): string =>
  level.length > NAMED
    ? `Can't be told apart from ${countInWords(level.length)} others`
    : `Can't be told apart from ${listInWords(level.map((id) => nameOf(theCase, id)))}`;

/** One offer in its place: score, likely range, verdict, and what is answered. */
export const RankingRow = ({ theCase, id, isHidden, place, level }: RankingRowProps) => {
  const compared = comparedOffer(theCase, id);
  const { score, likely } = compared;
  const { title, location = "" } = modelledOffer(theCase, id).offer;
  const name = nameOf(theCase, id);
  const about = isHidden ? [] : [title, location].filter((part) => part !== "");
  const tone = offerTone(theCase, id);
  const out = outSentence(theCase, id);
  const range = likelyInWords(likely, score);
  return (
    <article aria-label={name} className={styles["row"]}>
      <p className={styles["place"]} data-concept="place">
        {place}
      </p>
      <div className={styles["who"]}>
        <h3 className={styles["name"]}>
          <Link href={paths.offer(id)}>
            <Name>{name}</Name>
          </Link>
        </h3>
        <p className={styles["quiet"]}>
          {about.map((part, index) => (
            <span key={part}>
              {index > 0 && " · "}
              <Name>{part}</Name>
            </span>
          ))}
        </p>
        {level.length > 0 && <p className={styles["level"]}>{notToldApart(theCase, level)}</p>}
      </div>
      <p className={styles["score"]}>
        <span className={styles["points"]} data-concept="score">
          {wholePoints(score)}
        </span>
        <span className={styles["quiet"]} data-concept="likely range">
          {range}
        </span>
      </p>
      <div className={styles["rail"]}>
        <OfferRail theCase={theCase} id={id} name={name} evaluation={compared} />
      </div>
      <div className={styles["said"]}>
        <span data-concept="verdict">
          <Chip tone={tone}>{verdictLabel(theCase, id)}</Chip>
        </span>
        {out !== null && <p className={styles["quiet"]}>{out}</p>}
        <p className={styles["quiet"]} data-concept="share answered">
          {answeredInWords(theCase, id).weight}
        </p>
      </div>
    </article>
  );
};
