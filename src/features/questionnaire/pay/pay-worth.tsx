import type { PaySummary } from "../../../engine/comparison.ts";
import { moneyInWords } from "../../../findings/words/money-in-words.ts";
import { percentInWords } from "../../../findings/words/share-in-words.ts";
import type { Pay, PayPreferences } from "../../../offers/pay-schema.ts";
import { Card } from "../../../ui/card.tsx";
import { HowLink } from "../../../ui/buttons/how-link.tsx";
import { LiveText } from "../../../ui/above/live-text.tsx";
import { whyPayIsUnknown } from "../../../findings/offer/pay-unknown.ts";
import styles from "./pay-worth.module.css";
import { paths } from "../../../findings/paths.ts";

interface PayWorthProps {
  readonly pay: Pay | undefined;
  readonly summary: PaySummary | null;
  readonly preferences: PayPreferences | undefined;
  /** "4.0 of 7 points" */
  readonly points: string | null;
}

/** How far along the way from what is needed to what is enough, in words. Share 0-1. */
const worthInWords = (partial: number): string => {
  if (partial === 0) return "That is no more than you need, so pay adds nothing to the score.";
  if (partial === 1) return "That is all it takes: more would not change your choice, so pay counts in full.";
  return `That is ${percentInWords(partial)} of the way from what you need to where more would not change your choice.`;
};

const sideOf = (percent: number): "start" | "middle" | "end" =>
  percent < 12 ? "start" : percent > 88 ? "end" : "middle";

const Line = ({ share, label }: { readonly share: number; readonly label: string }) => {
  const at = `${share * 100}%`;
  return (
    <svg width="100%" height="40" overflow="visible" aria-hidden="true">
      <text
        x={at}
        y="12"
        textAnchor={sideOf(share * 100)}
        fill="var(--ink)"
        fontFamily="var(--sans)"
        fontSize="13"
        fontWeight="600"
      >
        {label}
      </text>
      <rect y="28" width="100%" height="4" rx="2" fill="var(--track)" />
      <rect y="28" width={at} height="4" rx="2" fill="var(--green-band)" />
      <circle cx={at} cy="30" r="6" fill="var(--card)" stroke="var(--ink)" strokeWidth="2" />
    </svg>
  );
};

/** Where an offer's pay stands between what the person needs and what would be enough; or why that can't be said. */
export const PayWorth = ({ pay, summary, preferences, points }: PayWorthProps) => {
  const why = whyPayIsUnknown(pay, preferences);
  const { adjusted = null, partial = null } = summary ?? {};
  const { currency, floor, target } = preferences ?? {};
  const isKnown = adjusted !== null && partial !== null && floor !== undefined && target !== undefined;
  return (
    <Card
      title="What it is worth to you"
      {...(points !== null && { aside: <HowLink href={paths.method("pay")}>{points}</HowLink> })}
    >
      {isKnown && (
        <>
          <Line share={partial} label={moneyInWords(adjusted, currency)} />
          <dl className={styles["ends"]}>
            <div>
              <dt>what you need</dt>
              <dd>{moneyInWords(floor, currency)}</dd>
            </div>
            <div>
              <dt>more would not change your choice</dt>
              <dd>{moneyInWords(target, currency)}</dd>
            </div>
          </dl>
        </>
      )}
      <LiveText>
        <p className={styles["words"]}>
          {isKnown
            ? `${moneyInWords(adjusted, currency)} a year to you. ${worthInWords(partial)}`
            : `${why ?? ""} Until then it counts as it usually turns out.`}
        </p>
      </LiveText>
    </Card>
  );
};
