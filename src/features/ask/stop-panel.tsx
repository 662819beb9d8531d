import type { Case } from "../../findings/case.ts";
import { stepsToStop } from "../../findings/asking/when-to-stop.ts";
import { Card } from "../../ui/card.tsx";
import { HowLink } from "../../ui/buttons/how-link.tsx";
import styles from "./stop-panel.module.css";
import { paths } from "../../findings/paths.ts";

/** The steps to certainty, with the one reached: when asking more can't change the choice. */
export const StopPanel = ({ theCase }: { readonly theCase: Case }) => {
  const { decided, leader } = theCase.comparison;
  if (decided === null || leader === null) return null;
  return (
    <Card title="When to stop" aside={<HowLink href={paths.method("when-to-stop")} of="when to stop" />}>
      <ol role="list" className={styles["steps"]}>
        {stepsToStop(theCase).map(({ step, here, reached }) => (
          <li key={step} className={styles["step"]} {...(here && { "aria-current": "step" as const })}>
            <span className={styles["dot"]} data-reached={reached} aria-hidden="true" />
            <span>{step}</span>
            <span className={styles["quiet"]}>{here ? "you are here" : reached ? "not any more" : ""}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
};
