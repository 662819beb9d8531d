import { memo } from "react";
import { Link } from "wouter";
import type { OfferEvaluation } from "../../../engine/evaluate.ts";
import { OfferMenu } from "./offer-menu.tsx";
import { ReplyBy } from "./reply-by.tsx";
import type { Case } from "../../../findings/case.ts";
import { flagSentences } from "../../../findings/offer/flag-sentence.ts";
import { laneChip } from "../../../findings/offer/lane-sentence.ts";
import { offerTone } from "../../../findings/offer/out-sentence.ts";
import { verdictSentence } from "../../../findings/offer/verdict-sentence.ts";
import { paths } from "../../../findings/paths.ts";
import { counted } from "../../../findings/words/counts-in-words.ts";
import { likelyInWords, wholePoints } from "../../../findings/words/points-in-words.ts";
import { percentInWords } from "../../../findings/words/share-in-words.ts";
import type { Offer } from "../../../offers/schema.ts";
import { useHiddenScores } from "../../../state/use-hidden-scores.ts";
import { useDisplayName } from "../../../state/use-names.ts";
import { useOfferEvaluation } from "../../../state/use-offer-evaluation.ts";
import { OfferRail } from "../../../parts/offer-rail.tsx";
import { Chip } from "../../../ui/chip.tsx";
import { Name } from "../../../ui/name.tsx";
import styles from "./offer-row.module.css";

const STATUS_WORDS = { considering: null, accepted: "Accepted", declined: "Declined", expired: "Expired" } as const;

/** One offer: what it is, its score with the likely range, the verdict with its reasons, and when to reply. */
export const OfferRow = memo(({ offer }: { readonly offer: Offer }) => {
  const { theCase, evaluation } = useOfferEvaluation(offer);
  const display = useDisplayName(offer);
  const { answered } = evaluation;
  const left = useHiddenScores().find(({ offer: id }) => id === offer.id)?.left;
  const [gravest, ...rest] = flagSentences(theCase, offer.id).filter(({ state }) => state === "Raised");
  const status = STATUS_WORDS[offer.status ?? "considering"];
  return (
    <article aria-label={display.name} className={styles["row"]}>
      <div className={styles["who"]}>
        <h2 className={styles["employer"]}>
          <Link href={paths.offer(offer.id)}>
            <Name>{display.name}</Name>
          </Link>
        </h2>
        <p className={styles["quiet"]}>
          {display.about.map((part, index) => (
            <span key={part}>
              {index > 0 && " · "}
              <Name>{part}</Name>
            </span>
          ))}
        </p>
        {status !== null && <Chip tone={status === "Accepted" ? "good" : "neutral"}>{status}</Chip>}
      </div>
      {left === undefined ? (
        <Scored offer={offer} name={display.name} theCase={theCase} evaluation={evaluation} />
      ) : (
        <p className={styles["verdict"]}>Its score is hidden: {counted(left, "question")} to go.</p>
      )}
      <div className={styles["signs"]}>
        <span data-concept="kind of job">
          <Chip>{laneChip(theCase, offer.id)}</Chip>
        </span>
        {gravest !== undefined && (
          <span data-concept="sign">
            <Chip tone="poor">{gravest.title}</Chip>
          </span>
        )}
        {rest.length > 0 && (
          <Chip tone="poor">
            and {counted(rest.length, "more sign")}
            <span className="visually-hidden">: {rest.map(({ title }) => title).join("; ")}</span>
          </Chip>
        )}
        <p className={styles["quiet"]} data-concept="share answered">
          answered {percentInWords(answered)} of the weight
        </p>
      </div>
      <ReplyBy offer={offer} />
      <OfferMenu offer={offer} name={display.name} />
    </article>
  );
});

interface ScoredProps {
  readonly offer: Offer;
  readonly name: string;
  readonly theCase: Case;
  readonly evaluation: OfferEvaluation;
}

/** The score with its range, and the verdict in words. */
const Scored = ({ offer, name, theCase, evaluation }: ScoredProps) => {
  const { score, likely } = evaluation;
  const tone = offerTone(theCase, offer.id);
  const { label, reasons } = verdictSentence(theCase, offer.id);
  const range = likelyInWords(likely, score);
  return (
    <>
      <p className={styles["score"]}>
        <span className={styles["points"]} data-concept="score">
          {wholePoints(score)}
        </span>
        <span className={styles["of"]}> / 100</span>
        <span className={styles["range"]} data-concept="likely range">
          {range}
        </span>
      </p>
      <div className={styles["verdict"]}>
        <OfferRail theCase={theCase} id={offer.id} name={name} evaluation={evaluation} />
        <p>
          <b className={styles[tone]} data-concept="verdict">
            {label}.
          </b>{" "}
          {reasons}
        </p>
      </div>
    </>
  );
};
