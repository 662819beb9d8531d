import { useState } from "react";
import { useLocation } from "wouter";
import { paths } from "../../findings/paths.ts";
import { answerPlace } from "../../findings/spine/answer-place.ts";
import { nextStep, type NextStep } from "../../findings/spine/next-step.ts";
import { useSettledFindings } from "../../state/use-findings.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import styles from "./next-step-bar.module.css";

const HAS_ITS_OWN =
  /^\/offers\/(?:new$|[^/]+\/(?:answer|edit|pay|texts|reading)\b)|^\/for-all\b|^\/import\b|^\/shared\b/;

/** Without an offer these say themselves that the first one is to be added. */
const EMPTY_PLACES: ReadonlySet<string> = new Set([paths.offers, paths.compare, paths.ask, paths.decide, paths.report]);

/** Whether the page itself holds the step's button or form, so that a second one would only stand in its way. */
const isThere = ({ station, href }: NextStep, location: string, isEmpty: boolean): boolean =>
  location === href || (station === "add" && isEmpty && EMPTY_PLACES.has(location));

/** The one thing to do next, on every page that isn't that thing itself. There it is only made ready. */
export const NextStepBar = () => {
  const [address] = useLocation();
  const { theCase, isBehind } = useSettledFindings(!HAS_ITS_OWN.test(address));
  const [settledAt, setSettledAt] = useState(address);
  if (!isBehind && settledAt !== address) setSettledAt(address);
  if (theCase === null) return null;
  // What leads on stands as the page that it leads to, so that nothing moves on the way.
  const location = address === paths.nextAnswer ? answerPlace(theCase) : address;
  if (HAS_ITS_OWN.test(location)) return null;
  // Someone who typed and went on at once would be told the step before, which is done: its place is kept instead.
  if (isBehind && settledAt !== address) return <div className={styles["none-yet"]} />;
  const step = nextStep(theCase);
  const isEmpty = (theCase.file.offers ?? []).length === 0;
  // Looking at a page may be the step itself: the next one then comes without moving the page.
  if (isThere(step, location, isEmpty)) return isEmpty ? null : <div className={styles["none-yet"]} />;
  return (
    <nav aria-label="Next step" className={styles["next"]}>
      <LinkButton href={step.href} variant="primary">
        <span className={styles["next-words"]}>
          {step.label}
          {step.detail !== null && `: ${step.detail}`}
        </span>
      </LinkButton>
    </nav>
  );
};
