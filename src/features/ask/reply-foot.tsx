import { type Context, contextOf } from "../../findings/context.ts";
import { whatIfWords } from "../../findings/what-if-words.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { comparisonOf, modelOf } from "../../state/figures.ts";
import { Button } from "../../ui/button.tsx";
import { LiveText } from "../../ui/live-text.tsx";
import styles from "./reply-form.module.css";

interface ReplyFootProps {
  readonly context: Context;
  readonly offer: string;
  /** the file as it would be with the reply; null while none is chosen */
  readonly tried: OffersFile | null;
  readonly onClose: () => void;
}

/** What a reply would do, and the acts that end the form. Nothing is saved until it is kept. */
export const ReplyFoot = ({ context, offer, tried, onClose }: ReplyFootProps) => {
  const then = tried === null ? null : contextOf(modelOf(tried), comparisonOf(tried), context.names);
  return (
    <>
      <LiveText>{then !== null && <p className={styles["effect"]}>{whatIfWords(context, then, offer)}</p>}</LiveText>
      <div className={styles["acts"]}>
        <Button type="submit" variant="primary" small>
          Keep answer
        </Button>
        <Button variant="quiet" small onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
};
