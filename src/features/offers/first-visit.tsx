import { inBrief } from "virtual:in-brief";
import { Link } from "wouter";
import { Button } from "../../ui/buttons/button.tsx";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import styles from "./first-visit.module.css";
import { paths } from "../../findings/paths.ts";

const PROMISES = [
  {
    title: "“I don't know” is a full answer",
    text: "It widens the range and goes on your list of things to ask. It never counts as zero.",
  },
  {
    title: "Every number explains itself",
    text: "Points gained and lost add up, and each leads back to the question it comes from.",
  },
  {
    title: "Nothing leaves this device",
    text: "There is no account and no server. It works offline, and your notes stay yours.",
  },
] as const;

interface FirstVisitProps {
  /** looks around with the samples */
  readonly onSamples: () => void;
}

/** What this is, and the two ways in. Needs nothing of the store, so that it can be there before it. */
export const FirstVisit = ({ onSamples }: FirstVisitProps) => {
  return (
    <div className={styles["visit"]}>
      <header className={styles["head"]}>
        <h1 tabIndex={-1}>Which offer is the better first rung?</h1>
        <p className={styles["lead"]}>
          First Rung asks about each of your {inBrief.offers} what matters in a first job: {inBrief.asks}. It scores
          them side by side, says how sure it can be, and what to ask next.
        </p>
        <div className={styles["actions"]}>
          <LinkButton href={paths.newOffer} variant="primary">
            Add your first offer
          </LinkButton>
          <Button variant="outline" onClick={onSamples}>
            Look around with three sample offers
          </Button>
        </div>
        <p className={styles["quiet"]}>
          Been here before? <Link href={paths.import()}>Import a backup</Link>.
        </p>
      </header>
      <ul role="list" className={styles["promises"]}>
        {PROMISES.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
};
