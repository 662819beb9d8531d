import { dateInWords, daysLeftInWords, daysUntil } from "../../../findings/words/dates-in-words.ts";
import { isInComparison } from "../../../offers/in-comparison.ts";
import type { Offer } from "../../../offers/schema.ts";
import { today } from "../../../state/browser/today.ts";
import { classList } from "../../../ui/style/class-list.ts";
import styles from "./reply-by.module.css";

const SOON = 8;

/** When the employer wants to hear, and how long that is; nothing where it was declined or has expired. */
export const ReplyBy = ({ offer }: { readonly offer: Offer }) => {
  const { replyBy } = offer;
  if (!isInComparison(offer)) return null;
  if (replyBy === undefined) return <p className={styles["none"]}>No date to reply by</p>;
  const now = today();
  const isSoon = daysUntil(replyBy, now) <= SOON;
  return (
    <p className={styles["reply"]} data-concept="reply by">
      Reply by <time dateTime={replyBy}>{dateInWords(replyBy, now)}</time>
      <span className={classList(styles["left"], isSoon && styles["soon"])}>{daysLeftInWords(replyBy, now)}</span>
    </p>
  );
};
