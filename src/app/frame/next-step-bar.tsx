import { useLocation } from "wouter";
import { nextStep, type NextStep } from "../../findings/spine/next-step.ts";
import { useFindings } from "../../state/use-findings.ts";
import { LinkButton } from "../../ui/buttons/link-button.tsx";
import styles from "./next-step-bar.module.css";

const HAS_ITS_OWN =
  /^\/offers\/(?:new$|[^/]+\/(?:answer|edit|pay|texts|reading)\b)|^\/for-all\b|^\/import\b|^\/shared\b/;

/** Whether the page itself holds the step's button or form, so that a second one would only stand in its way. */
const isThere = ({ station, href }: NextStep, location: string, isEmpty: boolean): boolean =>
  location === href || (station === "add" && isEmpty && location === "/");

/** The one thing to do next, on every page that isn't that thing itself. There nothing is worked out for it. */
export const NextStepBar = () => {
  const [location] = useLocation();
  return HAS_ITS_OWN.test(location) ? null : <NextStepElsewhere location={location} />;
};

const NextStepElsewhere = ({ location }: { readonly location: string }) => {
  const theCase = useFindings();
  const step = nextStep(theCase);
  if (isThere(step, location, (theCase.file.offers ?? []).length === 0)) return null;
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
