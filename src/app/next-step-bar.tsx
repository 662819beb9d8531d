import { useLocation } from "wouter";
import { nextStep, type NextStep } from "../findings/spine/next-step.ts";
import { useFindings } from "../state/use-findings.ts";
import { LinkButton } from "../ui/buttons/link-button.tsx";
import styles from "./shell.module.css";

const HAS_ITS_OWN =
  /^\/offers\/(?:new$|[^/]+\/(?:answer|edit|pay|texts|reading)\b)|^\/for-all\b|^\/import\b|^\/shared\b/;

/** Whether the page itself holds the step's button or form, so that a second one would only stand in its way. */
const isThere = ({ station, href }: NextStep, location: string, isEmpty: boolean): boolean =>
  HAS_ITS_OWN.test(location) || location === href || (station === "add" && isEmpty && location === "/");

/** The one thing to do next, on every page that isn't that thing itself. */
export const NextStepBar = () => {
  const context = useFindings();
  const [location] = useLocation();
  const step = nextStep(context);
  if (isThere(step, location, (context.file.offers ?? []).length === 0)) return null;
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
